package candour.board;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** The sign-in provider has taken a member's second factor away and ended their sessions. */
public record FactorResetCarriedOut(UUID about, UUID entry) implements Change {
    @Override
    public String what() {
        return "Factor reset carried out";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("entry", entry.toString());
    }
}
