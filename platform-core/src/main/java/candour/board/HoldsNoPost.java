package candour.board;

import candour.kernel.Refusal;
import java.util.Map;

/** The person isn't on the board's roster today. */
public final class HoldsNoPost extends Refusal {
    HoldsNoPost() {
        super(Map.of());
    }
}
