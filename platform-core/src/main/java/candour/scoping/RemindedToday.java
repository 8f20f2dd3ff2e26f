package candour.scoping;

import candour.kernel.Refusal;
import java.util.Map;

/** The person was reminded today already. */
public final class RemindedToday extends Refusal {
    RemindedToday(String named) {
        super(Map.of("named", named));
    }
}
