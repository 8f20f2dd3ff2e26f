package candour.threshold;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** The Board Chair decided. */
public record DecisionMade(UUID about, int number, Outcome outcome, boolean agrees, String hash) implements Change {
    @Override
    public String what() {
        return "Decision made";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of(
                "number",
                Integer.toString(number),
                "outcome",
                outcome.name(),
                "advice",
                agrees ? "agrees" : "departs",
                "hash",
                hash);
    }
}
