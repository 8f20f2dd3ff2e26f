package candour.board;

import candour.kernel.Refusal;
import java.util.Map;

/** Another Board Chair has the capacity already. */
public final class DelegateIsBoardChair extends Refusal {
    DelegateIsBoardChair() {
        super(Map.of());
    }
}
