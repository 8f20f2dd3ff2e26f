package candour.board;

import candour.kernel.Refusal;
import java.util.Map;

/** A reset for this person is under way already. */
public final class ResetOpen extends Refusal {
    ResetOpen() {
        super(Map.of());
    }
}
