package candour.document;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** A file came through the door and is kept. */
public record DocumentReceived(UUID about, String document, FileType type, long size, String hash) implements Change {
    @Override
    public String what() {
        return "Document received";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("document", document, "type", type.name(), "size", Long.toString(size), "hash", hash);
    }
}
