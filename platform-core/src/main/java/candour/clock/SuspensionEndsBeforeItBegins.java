package candour.clock;

import candour.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** The last day of a suspension is before its first. */
public final class SuspensionEndsBeforeItBegins extends Refusal {
    SuspensionEndsBeforeItBegins(LocalDate from) {
        super(Map.of("from", from));
    }
}
