/** Violations on purpose. */
@NullMarked
package planted.casefile;

import org.jspecify.annotations.NullMarked;
