package candour.clock;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** Why a clock is or was late was recorded. */
public record LatenessExplained(UUID about, String clock) implements Change {
    @Override
    public String what() {
        return "Lateness explained";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("clock", clock);
    }
}
