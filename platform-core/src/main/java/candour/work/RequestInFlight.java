package candour.work;

import candour.kernel.Refusal;
import java.util.Map;

/** The same request is being carried out right now. Asking again in a moment is answered with its result. */
public final class RequestInFlight extends Refusal {
    RequestInFlight() {
        super(Map.of());
    }
}
