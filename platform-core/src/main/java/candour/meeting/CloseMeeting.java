package candour.meeting;

import candour.identity.About;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * The panel chair closes the meeting.
 *
 * @param version the version of the meeting that was seen
 */
public record CloseMeeting(@NotNull MeetingId meeting, long version) implements About {
    @Override
    public UUID about() {
        return meeting.value();
    }
}
