package candour.meeting;

import candour.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** A meeting is opened and attended on its own day. */
public final class MeetingNotToday extends Refusal {
    MeetingNotToday(LocalDate day) {
        super(Map.of("day", day));
    }
}
