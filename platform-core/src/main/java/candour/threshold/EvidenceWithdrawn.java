package candour.threshold;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** Evidence on a limb was withdrawn. */
public record EvidenceWithdrawn(UUID about, String limb) implements Change {
    @Override
    public String what() {
        return "Evidence withdrawn";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("limb", limb);
    }
}
