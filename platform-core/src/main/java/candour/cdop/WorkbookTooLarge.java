package candour.cdop;

import candour.kernel.Refusal;
import java.util.Map;

/** Unpacked, the workbook is far larger than so many rows can be. */
public final class WorkbookTooLarge extends Refusal {
    WorkbookTooLarge() {
        super(Map.of());
    }
}
