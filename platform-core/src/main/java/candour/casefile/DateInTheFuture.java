package candour.casefile;

import candour.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** A date of what has happened can't lie in the future. */
public final class DateInTheFuture extends Refusal {
    DateInTheFuture(String field, LocalDate date) {
        super(Map.of("field", field, "date", date));
    }
}
