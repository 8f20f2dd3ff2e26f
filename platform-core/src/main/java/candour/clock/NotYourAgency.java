package candour.clock;

import candour.kernel.Refusal;
import java.util.Map;

/** The actor doesn't answer for this agency on the panel. */
public final class NotYourAgency extends Refusal {
    NotYourAgency() {
        super(Map.of());
    }
}
