package candour.casefile;

import candour.identity.About;
import java.util.UUID;

/** The public face of a case. */
public record CaseId(UUID value) implements About {
    @Override
    public UUID about() {
        return value;
    }
}
