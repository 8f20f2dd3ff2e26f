package candour.board;

import candour.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** The last day of a delegation can't be before the first. */
public final class DelegationEndsBeforeItBegins extends Refusal {
    DelegationEndsBeforeItBegins(LocalDate from) {
        super(Map.of("from", from));
    }
}
