package candour.cdop;

import candour.kernel.Phrase;
import java.util.List;
import java.util.Map;

/**
 * What a file would bring, for whoever sent it: all of it, or what stands in its way.
 *
 * @param letters where each column stands
 * @param rows as they were read
 * @param referrals those that nothing speaks against; all of them are registered, or none
 * @param faults in the order of the rows; none where the file can be registered
 * @param notes what was left out of it
 */
public record CheckedFile(
        CdopFormat format,
        Map<Column, String> letters,
        List<ReadRow> rows,
        List<CheckedReferral> referrals,
        List<CellFault> faults,
        List<Phrase> notes) {
    public boolean isReady() {
        return faults.isEmpty();
    }

    /** How many people its referrals are about. */
    public int people() {
        return referrals.stream().mapToInt(referral -> referral.rows().size()).sum();
    }

    /** Says nothing of what is in it. */
    @Override
    public String toString() {
        return rows.size() + " rows, " + faults.size() + " faults";
    }
}
