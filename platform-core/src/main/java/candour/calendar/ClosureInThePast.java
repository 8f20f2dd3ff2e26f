package candour.calendar;

import candour.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** A closure of days that have passed would move what was due then. */
public final class ClosureInThePast extends Refusal {
    ClosureInThePast(LocalDate from) {
        super(Map.of("from", from));
    }
}
