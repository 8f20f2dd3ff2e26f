package candour.meeting;

import candour.identity.About;
import java.util.UUID;

/** The public face of a meeting. */
public record MeetingId(UUID value) implements About {
    @Override
    public UUID about() {
        return value;
    }
}
