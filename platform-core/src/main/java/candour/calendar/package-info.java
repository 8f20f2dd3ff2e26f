/**
 * Which days a board works, how a due date follows from a start, and the days on which a board's office is closed.
 */
@NullMarked
package candour.calendar;

import org.jspecify.annotations.NullMarked;
