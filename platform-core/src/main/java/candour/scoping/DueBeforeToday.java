package candour.scoping;

import candour.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** A return can't be due before the day on which it is asked for. */
public final class DueBeforeToday extends Refusal {
    DueBeforeToday(LocalDate due) {
        super(Map.of("due", due));
    }
}
