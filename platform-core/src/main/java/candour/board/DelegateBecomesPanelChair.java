package candour.board;

import candour.kernel.Refusal;
import java.util.Map;

/** Who decides can't advise: the Board Chair's delegate isn't made the panel chair. */
public final class DelegateBecomesPanelChair extends Refusal {
    DelegateBecomesPanelChair() {
        super(Map.of());
    }
}
