/** Violations on purpose. */
@NullMarked
package planted.two;

import org.jspecify.annotations.NullMarked;
