package candour.board;

import candour.kernel.Refusal;
import java.util.Map;

/** Who advises can't decide: the panel chair never stands in for the Board Chair. */
public final class DelegateIsPanelChair extends Refusal {
    DelegateIsPanelChair() {
        super(Map.of());
    }
}
