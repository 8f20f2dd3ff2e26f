package candour.board;

import candour.kernel.Refusal;
import java.util.Map;

/** A board keeps at least one administrator; appoint another first. */
public final class LastAdministrator extends Refusal {
    LastAdministrator() {
        super(Map.of());
    }
}
