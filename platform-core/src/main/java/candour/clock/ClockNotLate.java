package candour.clock;

import candour.kernel.Refusal;
import java.util.Map;

/** The clock is not late, so there is nothing to explain. */
public final class ClockNotLate extends Refusal {
    ClockNotLate(String title) {
        super(Map.of("title", title));
    }
}
