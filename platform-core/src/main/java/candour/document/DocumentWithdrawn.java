package candour.document;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** A document isn't used any more, and stays in the record with the reason. */
public record DocumentWithdrawn(UUID about, String document) implements Change {
    @Override
    public String what() {
        return "Document withdrawn";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("document", document);
    }
}
