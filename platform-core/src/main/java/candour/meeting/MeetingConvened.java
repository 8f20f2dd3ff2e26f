package candour.meeting;

import candour.audit.Change;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A meeting of the panel was convened. */
public record MeetingConvened(UUID about, LocalDate heldOn, int items) implements Change {
    @Override
    public String what() {
        return "Meeting convened";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("heldOn", heldOn.toString(), "items", Integer.toString(items));
    }
}
