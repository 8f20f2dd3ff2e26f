package candour.clock;

import candour.kernel.Refusal;
import java.util.Map;

/** What the clock measures has been done, or its start hasn't come. */
public final class ClockNotRunning extends Refusal {
    ClockNotRunning(String title) {
        super(Map.of("title", title));
    }
}
