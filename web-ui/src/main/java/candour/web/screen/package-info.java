/**
 * What people see. A view shows and asks its presenter; a presenter asks the core, for the board of the view's address,
 * and knows nothing of Vaadin. Every link loads a page of its own: a screen's board never changes while it is open.
 */
@NullMarked
package candour.web.screen;

import org.jspecify.annotations.NullMarked;
