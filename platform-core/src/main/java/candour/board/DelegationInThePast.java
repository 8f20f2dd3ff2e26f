package candour.board;

import candour.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Nobody is made a delegate for days that have passed. */
public final class DelegationInThePast extends Refusal {
    DelegationInThePast(LocalDate from) {
        super(Map.of("from", from));
    }
}
