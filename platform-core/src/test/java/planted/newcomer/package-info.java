/** Violations on purpose. */
@NullMarked
package planted.newcomer;

import org.jspecify.annotations.NullMarked;
