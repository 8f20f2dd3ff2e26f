package candour.web.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the virus scanner is. Without a host nothing is scanned, so nothing is handed out. */
@ApplicationScoped
class ScannerSettings {
    private static final String DEFAULT_PORT = "3310";
    private static final String DEFAULT_PATIENCE = "PT60S";

    private final Optional<String> host;
    private final int port;
    private final Duration patience;

    /** @param patience for how long it may say nothing, once it has a document */
    @Inject
    ScannerSettings(
            @ConfigProperty(name = "candour.scanner.host") Optional<String> host,
            @ConfigProperty(name = "candour.scanner.port", defaultValue = DEFAULT_PORT) int port,
            @ConfigProperty(name = "candour.scanner.patience", defaultValue = DEFAULT_PATIENCE) Duration patience) {
        this.host = host;
        this.port = port;
        this.patience = patience;
    }

    boolean isComplete() {
        return host.isPresent();
    }

    String host() {
        return host.orElseThrow(() -> new IllegalStateException("candour.scanner.host is not configured"));
    }

    int port() {
        return port;
    }

    Duration patience() {
        return patience;
    }
}
