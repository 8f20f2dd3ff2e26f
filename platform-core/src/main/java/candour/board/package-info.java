/**
 * The directory of boards, agencies, posts and their holders, and what the control plane orders for a board.
 */
@NullMarked
package candour.board;

import org.jspecify.annotations.NullMarked;
