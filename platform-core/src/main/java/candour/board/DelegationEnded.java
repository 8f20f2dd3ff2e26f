package candour.board;

import candour.audit.Change;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A delegation was ended before its last day. */
public record DelegationEnded(UUID about, LocalDate on) implements Change {
    @Override
    public String what() {
        return "Delegation ended";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("on", on.toString());
    }
}
