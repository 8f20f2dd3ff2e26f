/** Violations on purpose. */
@NullMarked
package planted.board;

import org.jspecify.annotations.NullMarked;
