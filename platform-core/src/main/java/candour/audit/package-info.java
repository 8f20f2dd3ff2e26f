/**
 * What was changed, what was shown, what was refused: in the same transaction as the deed, or the deed doesn't happen.
 */
@NullMarked
package candour.audit;

import org.jspecify.annotations.NullMarked;
