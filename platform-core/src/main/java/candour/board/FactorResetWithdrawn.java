package candour.board;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** The request to take away a member's second factor was taken back. */
public record FactorResetWithdrawn(UUID about, UUID entry) implements Change {
    @Override
    public String what() {
        return "Factor reset withdrawn";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("entry", entry.toString());
    }
}
