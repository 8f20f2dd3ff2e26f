package candour.meeting;

import candour.audit.Change;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A case was put on the agenda of a meeting. */
public record CasePutOnAgenda(UUID about, String reference, LocalDate heldOn) implements Change {
    @Override
    public String what() {
        return "Put on an agenda";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("reference", reference, "heldOn", heldOn.toString());
    }
}
