package candour.cdop;

import candour.identity.About;
import java.util.UUID;

/** The public face of an import. */
public record CdopImportId(UUID value) implements About {
    @Override
    public UUID about() {
        return value;
    }
}
