package candour.cdop;

import candour.kernel.Refusal;
import java.util.Map;

/** A CSV file that can't be divided into rows and columns, because of a quotation mark out of place. */
public final class CdopFileBroken extends Refusal {
    /** @param row the last one that could be read */
    CdopFileBroken(long row) {
        super(Map.of("row", row));
    }
}
