package candour.cdop;

import candour.casefile.AlikeReferral;
import candour.casefile.ReceiveReferral;
import java.util.List;

/**
 * A referral that a file has and that nothing speaks against.
 *
 * @param rows of its people, in their order
 * @param reference under which the child death overview panel knows the death
 * @param alike referrals of the board that may be about the same child, as far as the reader may know of them
 * @param alikeRows the first rows of other referrals in the file that may be about the same child
 */
public record CheckedReferral(
        List<Integer> rows,
        String reference,
        ReceiveReferral command,
        List<AlikeReferral> alike,
        List<Integer> alikeRows) {
    /** Says nothing of who it is about. */
    @Override
    public String toString() {
        return "rows " + rows;
    }
}
