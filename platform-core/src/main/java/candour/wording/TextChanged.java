package candour.wording;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** The board has a text of the screens say something else. */
public record TextChanged(UUID about, String key, String before, String after) implements Change {
    @Override
    public String what() {
        return "Wording changed";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("key", key, "before", before, "after", after);
    }
}
