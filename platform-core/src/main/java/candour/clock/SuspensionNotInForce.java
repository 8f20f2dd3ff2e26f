package candour.clock;

import candour.kernel.Refusal;
import java.util.Map;

/** Only an approved suspension that hasn't ended can be ended. */
public final class SuspensionNotInForce extends Refusal {
    SuspensionNotInForce() {
        super(Map.of());
    }
}
