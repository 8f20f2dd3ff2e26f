package candour.cdop;

import candour.casefile.ReceiveReferral;
import java.util.List;

/**
 * A referral that a file has, complete as far as its cells go.
 *
 * @param rows of its people, in their order
 * @param reference under which the child death overview panel knows the death
 */
record ReadReferral(List<Integer> rows, String reference, ReceiveReferral command) {
    /** Says nothing of who it is about. */
    @Override
    public String toString() {
        return "rows " + rows;
    }
}
