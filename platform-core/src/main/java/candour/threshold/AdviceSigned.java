package candour.threshold;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** The panel chair signed the written advice. */
public record AdviceSigned(UUID about, int number, Outcome recommends, String hash) implements Change {
    @Override
    public String what() {
        return "Advice signed";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("number", Integer.toString(number), "recommends", recommends.name(), "hash", hash);
    }
}
