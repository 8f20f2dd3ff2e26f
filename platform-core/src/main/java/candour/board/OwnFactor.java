package candour.board;

import candour.kernel.Refusal;
import java.util.Map;

/** Nobody has a part in the reset of their own second factor. */
public final class OwnFactor extends Refusal {
    OwnFactor() {
        super(Map.of());
    }
}
