package candour.meeting;

import candour.audit.Change;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A meeting of the panel was convened. Its record counts no items, since one may be a case that is restricted. */
public record MeetingConvened(UUID about, LocalDate heldOn) implements Change {
    @Override
    public String what() {
        return "Meeting convened";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("heldOn", heldOn.toString());
    }
}
