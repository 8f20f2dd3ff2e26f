package candour.calendar;

import candour.kernel.Refusal;
import java.util.Map;

/** What is past can't be ended, and what was ended is. */
public final class ClosureOver extends Refusal {
    ClosureOver() {
        super(Map.of());
    }
}
