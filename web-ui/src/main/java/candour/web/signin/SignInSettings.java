package candour.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the sign-in is configured with. Looked at when somebody signs in, so that programs can use the API of an
 * installation without screens.
 */
@ApplicationScoped
public class SignInSettings {
    static final String CALLBACK = "/oidc/callback";
    public static final String STEP_UP = "/step-up";

    /** Where whoever is signed in sets up a passkey. */
    public static final String PASSKEY = "/passkey";

    static final String SESSION = "/session";
    public static final String SESSION_OVER = "/session-over";
    static final String SIGNED_OUT = "/signed-out";
    public static final String LEAVE = "/leave";
    private static final int KEY_BYTES = 32;

    private final Optional<String> issuer;
    private final Optional<String> client;
    private final Optional<String> secret;
    private final Optional<String> base;
    private final Optional<String> cookieKeyFile;
    private final Duration idle;
    private final Duration longest;

    @Inject
    SignInSettings(
            @ConfigProperty(name = "candour.signin.issuer") Optional<String> issuer,
            @ConfigProperty(name = "candour.signin.client") Optional<String> client,
            @ConfigProperty(name = "candour.signin.secret") Optional<String> secret,
            @ConfigProperty(name = "candour.base") Optional<String> base,
            @ConfigProperty(name = "candour.signin.cookie.key.file") Optional<String> cookieKeyFile,
            @ConfigProperty(name = "candour.signin.idle", defaultValue = "PT30M") Duration idle,
            @ConfigProperty(name = "candour.signin.longest", defaultValue = "PT10H") Duration longest) {
        this.issuer = issuer;
        this.client = client;
        this.secret = secret;
        this.base = base;
        this.cookieKeyFile = cookieKeyFile;
        this.idle = idle;
        this.longest = longest;
    }

    String issuer() {
        return required(issuer, "candour.signin.issuer");
    }

    String client() {
        return required(client, "candour.signin.client");
    }

    String secret() {
        return required(secret, "candour.signin.secret");
    }

    /** Where browsers find the screens, without a slash at the end. */
    URI base() {
        return URI.create(required(base, "candour.base"));
    }

    URI callback() {
        return URI.create(base() + CALLBACK);
    }

    URI signedOut() {
        return URI.create(base() + SIGNED_OUT);
    }

    /** Whether browsers reach the screens over TLS only. */
    boolean isSecure() {
        return base.filter(address -> address.startsWith("https:")).isPresent();
    }

    /** Scheme, host and port of the provider; empty where none is configured. */
    Optional<String> providersOrigin() {
        return issuer.map(URI::create).map(address -> address.getScheme() + "://" + address.getAuthority());
    }

    Duration idle() {
        return idle;
    }

    /** How long a session lasts, whatever its person does. */
    Duration longest() {
        return longest;
    }

    /** Seals what waits in a browser for its callback; the same on every node. */
    SecretKey cookieKey() {
        try {
            byte[] key = Base64.getDecoder()
                    .decode(Files.readString(Path.of(required(cookieKeyFile, "candour.signin.cookie.key.file")))
                            .strip());
            if (key.length != KEY_BYTES) {
                throw new IllegalStateException("the key of the sign-in cookies must have 32 bytes");
            }
            return new SecretKeySpec(key, "AES");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String required(Optional<String> value, String name) {
        return value.orElseThrow(() -> new IllegalStateException(name + " is not configured"));
    }
}
