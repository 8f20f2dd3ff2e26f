package candour.meeting;

import candour.audit.Change;
import candour.terms.QuorumFound;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The panel, quorate, took up a case. */
public record CaseTabled(UUID about, String reference, LocalDate heldOn, QuorumFound quorum) implements Change {
    @Override
    public String what() {
        return "Taken up by the panel";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of(
                "reference", reference, "heldOn", heldOn.toString(), "agencies", String.join(", ", quorum.agencies()));
    }
}
