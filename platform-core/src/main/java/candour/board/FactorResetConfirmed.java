package candour.board;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** A second person confirmed that a member's second factor is to be taken away. */
public record FactorResetConfirmed(UUID about, UUID entry) implements Change {
    @Override
    public String what() {
        return "Factor reset confirmed";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("entry", entry.toString());
    }
}
