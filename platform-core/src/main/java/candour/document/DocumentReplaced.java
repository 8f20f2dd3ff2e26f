package candour.document;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** A newer version took its place. */
public record DocumentReplaced(UUID about, String document) implements Change {
    @Override
    public String what() {
        return "Document replaced";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("document", document);
    }
}
