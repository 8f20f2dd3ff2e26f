package candour.clock;

import candour.kernel.Refusal;
import java.util.Map;

/** The rule of the clock doesn't let it stand still for this. */
public final class ClockNotSuspendable extends Refusal {
    ClockNotSuspendable(String title) {
        super(Map.of("title", title));
    }
}
