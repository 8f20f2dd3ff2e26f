package candour.clock;

import candour.kernel.Refusal;
import java.util.Map;

/** Nothing was recorded as done by this clock, so there is nothing to take back. */
public final class ClockNotFinished extends Refusal {
    ClockNotFinished(String title) {
        super(Map.of("title", title));
    }
}
