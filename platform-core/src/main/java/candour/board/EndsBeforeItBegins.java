package candour.board;

import candour.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** The last day in a post can't be before the first. */
public final class EndsBeforeItBegins extends Refusal {
    EndsBeforeItBegins(LocalDate from) {
        super(Map.of("from", from));
    }
}
