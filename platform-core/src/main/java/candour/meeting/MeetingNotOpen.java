package candour.meeting;

import candour.kernel.Refusal;
import java.util.Map;

/** The meeting is not open. */
public final class MeetingNotOpen extends Refusal {
    MeetingNotOpen() {
        super(Map.of());
    }
}
