package candour.meeting;

import candour.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** A meeting can't be convened for a day that has passed. */
public final class MeetingInThePast extends Refusal {
    MeetingInThePast(LocalDate day) {
        super(Map.of("day", day));
    }
}
