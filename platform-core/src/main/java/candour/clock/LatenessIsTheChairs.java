package candour.clock;

import candour.kernel.Refusal;
import java.util.Map;

/** Why a decision is late, only whoever decides can say. */
public final class LatenessIsTheChairs extends Refusal {
    LatenessIsTheChairs() {
        super(Map.of());
    }
}
