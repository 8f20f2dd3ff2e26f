package candour.draft;

import candour.identity.About;
import java.util.UUID;

/** The public face of a private draft. */
public record DraftId(UUID value) implements About {
    @Override
    public UUID about() {
        return value;
    }
}
