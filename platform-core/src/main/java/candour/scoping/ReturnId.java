package candour.scoping;

import candour.identity.About;
import java.util.UUID;

/** The public face of one agency's return. */
public record ReturnId(UUID value) implements About {
    @Override
    public UUID about() {
        return value;
    }
}
