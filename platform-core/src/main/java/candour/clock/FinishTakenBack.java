package candour.clock;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** What was recorded as done was taken back. */
public record FinishTakenBack(UUID about, String clock) implements Change {
    @Override
    public String what() {
        return "Clock not finished after all";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("clock", clock);
    }
}
