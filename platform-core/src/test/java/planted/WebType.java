package planted;

import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/** The core knows no web. */
public class WebType {
    public Optional<MediaType> type() {
        return Optional.empty();
    }
}
