package candour.board;

import candour.kernel.Refusal;
import java.util.Map;

/** Nobody confirmed the reset in time. */
public final class ResetExpired extends Refusal {
    ResetExpired() {
        super(Map.of());
    }
}
