package candour.meeting;

import candour.kernel.Refusal;
import java.util.Map;

/** The meeting is closed; its attendance stays as it was. */
public final class MeetingIsClosed extends Refusal {
    MeetingIsClosed() {
        super(Map.of());
    }
}
