package candour.document;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** The scanner found nothing. */
public record DocumentFoundClean(UUID about, String document, String hash) implements Change {
    @Override
    public String what() {
        return "Document found clean";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("document", document, "hash", hash);
    }
}
