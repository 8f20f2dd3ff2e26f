/** Violations on purpose. */
@NullMarked
package planted.problem;

import org.jspecify.annotations.NullMarked;
