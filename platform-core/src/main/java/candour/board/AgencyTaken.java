package candour.board;

import candour.kernel.Refusal;
import java.util.Map;

/** Another agency has this code. */
public final class AgencyTaken extends Refusal {
    AgencyTaken(String code) {
        super(Map.of("code", code));
    }
}
