package candour.meeting;

import candour.kernel.Refusal;
import java.util.Map;

/** The meeting was opened before. */
public final class MeetingOpenedBefore extends Refusal {
    MeetingOpenedBefore() {
        super(Map.of());
    }
}
