package candour.meeting;

import candour.kernel.Refusal;
import java.util.Map;

/** The Terms of Reference ask for more notice, and no reason of urgency was given. */
public final class NoticeTooShort extends Refusal {
    NoticeTooShort(int days) {
        super(Map.of("days", days));
    }
}
