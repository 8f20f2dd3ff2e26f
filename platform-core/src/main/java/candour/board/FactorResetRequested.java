package candour.board;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** Somebody asked that a member's lost second factor be taken away. */
public record FactorResetRequested(UUID about, UUID entry, String reason, String check) implements Change {
    @Override
    public String what() {
        return "Factor reset requested";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("entry", entry.toString(), "reason", reason, "check", check);
    }
}
