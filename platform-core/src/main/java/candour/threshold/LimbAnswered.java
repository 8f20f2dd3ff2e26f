package candour.threshold;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** A limb of the test was answered. */
public record LimbAnswered(UUID about, String limb, String answer) implements Change {
    @Override
    public String what() {
        return "Limb answered";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("limb", limb, "answer", answer);
    }
}
