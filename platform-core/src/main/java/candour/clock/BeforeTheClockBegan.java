package candour.clock;

import candour.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** What is recorded lies before the day from which the clock counts. */
public final class BeforeTheClockBegan extends Refusal {
    BeforeTheClockBegan(LocalDate began) {
        super(Map.of("began", began));
    }
}
