package candour.cdop;

import candour.kernel.Refusal;
import java.util.Map;

/** The workbook refers to something outside of it. */
public final class WorkbookReaches extends Refusal {
    WorkbookReaches() {
        super(Map.of());
    }
}
