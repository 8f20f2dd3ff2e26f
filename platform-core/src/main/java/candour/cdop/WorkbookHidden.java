package candour.cdop;

import candour.kernel.Refusal;
import java.util.Map;

/** The sheet that would be read is hidden. */
public final class WorkbookHidden extends Refusal {
    WorkbookHidden() {
        super(Map.of());
    }
}
