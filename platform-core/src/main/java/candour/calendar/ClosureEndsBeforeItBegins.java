package candour.calendar;

import candour.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** The last day of a closure is before its first. */
public final class ClosureEndsBeforeItBegins extends Refusal {
    ClosureEndsBeforeItBegins(LocalDate from) {
        super(Map.of("from", from));
    }
}
