package candour.threshold;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** Evidence on a limb was recorded. */
public record EvidenceRecorded(UUID about, String limb, Stance stance, String source) implements Change {
    @Override
    public String what() {
        return "Evidence recorded";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("limb", limb, "stance", stance.name(), "source", source);
    }
}
