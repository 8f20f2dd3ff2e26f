/**
 * The standing Terms of Reference of a board's panel: versions, seats, core agencies, and the quorum rule as a pure function.
 */
@NullMarked
package candour.terms;

import org.jspecify.annotations.NullMarked;
