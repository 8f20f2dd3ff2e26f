/** The virus scanner, as it is asked. */
@NullMarked
package candour.web.scan;

import org.jspecify.annotations.NullMarked;
