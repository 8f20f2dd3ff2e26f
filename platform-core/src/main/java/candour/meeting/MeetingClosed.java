package candour.meeting;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** The panel chair closed a meeting. */
public record MeetingClosed(UUID about) implements Change {
    @Override
    public String what() {
        return "Meeting closed";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of();
    }
}
