package candour.scoping;

import candour.audit.Change;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The scoping of a case was closed. */
public record ScopingClosed(UUID about, int asked, int given, List<String> silent) implements Change {
    @Override
    public String what() {
        return "Scoping closed";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of(
                "asked",
                Integer.toString(asked),
                "returned",
                Integer.toString(given),
                "silent",
                String.join(", ", silent));
    }
}
