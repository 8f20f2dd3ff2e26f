package candour.guidance;

import candour.audit.Change;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** A guidance edition came into the registry, where it never changes. */
public record EditionPublished(String edition, String title) implements Change {
    @Override
    public String what() {
        return "Guidance edition published";
    }

    /** Editions are known by code; the chain wants an id, and gets one made of it. */
    @Override
    public UUID about() {
        return UUID.nameUUIDFromBytes(edition.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("edition", edition, "title", title);
    }
}
