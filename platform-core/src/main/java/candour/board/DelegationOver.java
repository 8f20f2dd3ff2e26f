package candour.board;

import candour.kernel.Refusal;
import java.util.Map;

/** What is over can't be ended. */
public final class DelegationOver extends Refusal {
    DelegationOver() {
        super(Map.of());
    }
}
