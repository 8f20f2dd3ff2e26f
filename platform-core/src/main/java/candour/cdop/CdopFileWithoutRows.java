package candour.cdop;

import candour.kernel.Refusal;
import java.util.Map;

/** There is nothing below the header. */
public final class CdopFileWithoutRows extends Refusal {
    CdopFileWithoutRows() {
        super(Map.of());
    }
}
