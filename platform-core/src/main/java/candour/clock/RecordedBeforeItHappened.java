package candour.clock;

import candour.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** What is recorded lies after today. */
public final class RecordedBeforeItHappened extends Refusal {
    RecordedBeforeItHappened(LocalDate on) {
        super(Map.of("on", on));
    }
}
