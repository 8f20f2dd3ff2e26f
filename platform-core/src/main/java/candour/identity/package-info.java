/**
 * Who acts, in what capacity, and whether they may. The policy denies whatever nobody allowed.
 */
@NullMarked
package candour.identity;

import org.jspecify.annotations.NullMarked;
