package candour.cdop;

import candour.kernel.Phrase;
import java.util.List;
import java.util.Map;

/**
 * What a file says, before any of it is held against the board's record.
 *
 * @param letters where each column stands
 * @param referrals those whose cells have no fault
 * @param faults in the order of the rows
 * @param notes what was left out
 */
record ReadFile(
        Map<Column, String> letters,
        List<ReadRow> rows,
        List<ReadReferral> referrals,
        List<CellFault> faults,
        List<Phrase> notes) {
    /** Says nothing of what is in it. */
    @Override
    public String toString() {
        return rows.size() + " rows";
    }
}
