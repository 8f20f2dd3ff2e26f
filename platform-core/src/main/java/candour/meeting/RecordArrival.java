package candour.meeting;

import candour.identity.About;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody takes a seat.
 *
 * @param post the seat's post
 * @param name required for a deputy; the holder's comes from the roster
 * @param version the version of the meeting that was seen
 */
public record RecordArrival(
        @NotNull MeetingId meeting,
        @NotNull UUID post,
        @NotNull SatAs satAs,
        Optional<@Size(max = 200) String> name,
        long version)
        implements About {
    @Override
    public UUID about() {
        return meeting.value();
    }
}
