/** Violations on purpose. */
@NullMarked
package planted.one;

import org.jspecify.annotations.NullMarked;
