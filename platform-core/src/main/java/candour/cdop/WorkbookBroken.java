package candour.cdop;

import candour.kernel.Refusal;
import java.util.Map;

/** It looks like a workbook, and can't be read as one. */
public final class WorkbookBroken extends Refusal {
    WorkbookBroken() {
        super(Map.of());
    }
}
