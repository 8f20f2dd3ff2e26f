package candour.meeting;

import candour.identity.About;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Somebody leaves a seat.
 *
 * @param version the version of the meeting that was seen
 */
public record RecordDeparture(
        @NotNull MeetingId meeting,
        @NotNull UUID post,
        @NotNull SatAs satAs,
        long version) implements About {
    @Override
    public UUID about() {
        return meeting.value();
    }
}
