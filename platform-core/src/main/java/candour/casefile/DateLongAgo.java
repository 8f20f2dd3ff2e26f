package candour.casefile;

import candour.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** A date lies further back than any review looks, and is a slip. */
public final class DateLongAgo extends Refusal {
    DateLongAgo(String field, LocalDate date) {
        super(Map.of("field", field, "date", date));
    }
}
