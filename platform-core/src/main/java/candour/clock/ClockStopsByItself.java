package candour.clock;

import candour.kernel.Refusal;
import java.util.Map;

/** What stops the clock happens in Candour, so it isn't recorded apart. */
public final class ClockStopsByItself extends Refusal {
    ClockStopsByItself(String title) {
        super(Map.of("title", title));
    }
}
