package candour.document;

import candour.identity.About;
import java.util.UUID;

/** The public face of a document. */
public record DocumentId(UUID value) implements About {
    @Override
    public UUID about() {
        return value;
    }
}
