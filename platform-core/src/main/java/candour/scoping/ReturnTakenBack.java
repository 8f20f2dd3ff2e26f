package candour.scoping;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** The board took its request to an agency back. */
public record ReturnTakenBack(UUID about, String agency) implements Change {
    @Override
    public String what() {
        return "Scoping request taken back";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("agency", agency);
    }
}
