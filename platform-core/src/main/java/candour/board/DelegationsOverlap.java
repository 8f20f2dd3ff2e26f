package candour.board;

import candour.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** A Board Chair has one delegate at a time. */
public final class DelegationsOverlap extends Refusal {
    DelegationsOverlap(LocalDate from, LocalDate to) {
        super(Map.of("from", from, "to", to));
    }
}
