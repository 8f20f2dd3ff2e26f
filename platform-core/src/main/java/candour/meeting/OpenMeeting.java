package candour.meeting;

import candour.identity.About;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * The panel chair opens the meeting.
 *
 * @param version the version of the meeting that was seen
 */
public record OpenMeeting(@NotNull MeetingId meeting, long version) implements About {
    @Override
    public UUID about() {
        return meeting.value();
    }
}
