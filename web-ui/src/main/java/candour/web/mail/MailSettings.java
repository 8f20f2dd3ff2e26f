package candour.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How mail leaves the installation. Without a host none does: it waits until there is one. */
@ApplicationScoped
class MailSettings {
    private static final String DEFAULT_PORT = "25";

    @Inject
    @ConfigProperty(name = "candour.mail.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "candour.mail.port", defaultValue = DEFAULT_PORT)
    int port;

    @Inject
    @ConfigProperty(name = "candour.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "candour.mail.password.file")
    Optional<String> passwordFile;

    @Inject
    @ConfigProperty(name = "candour.mail.from")
    Optional<String> from;

    @Inject
    @ConfigProperty(name = "candour.mail.starttls", defaultValue = "true")
    boolean startTls;

    @Inject
    @ConfigProperty(name = "candour.mail.certificates.file")
    Optional<String> certificatesFile;

    @Inject
    @ConfigProperty(name = "candour.base")
    Optional<String> base;

    boolean isComplete() {
        return host.isPresent();
    }

    String host() {
        return host.orElseThrow(() -> new IllegalStateException("candour.mail.host is not configured"));
    }

    int port() {
        return port;
    }

    /** Whether the connection has to be encrypted; where it can't be, no mail is sent over it. */
    boolean startTls() {
        return startTls;
    }

    Optional<String> user() {
        return user;
    }

    /** Read at each connection, so that a new password needs no restart. */
    Optional<String> password() {
        return passwordFile.map(Path::of).map(MailSettings::read);
    }

    /**
     * Whose certificates are good for the mail server, in PEM; empty: those whom Java knows. Read at each connection.
     */
    Optional<Path> certificates() {
        return certificatesFile.map(Path::of);
    }

    /** The address from which mail comes, which nobody reads. */
    String from() {
        return from.orElseThrow(() -> new IllegalStateException("candour.mail.from is not configured"));
    }

    /** Where browsers find the screens, without a slash at the end. */
    String base() {
        return base.orElseThrow(() -> new IllegalStateException("candour.base is not configured"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
