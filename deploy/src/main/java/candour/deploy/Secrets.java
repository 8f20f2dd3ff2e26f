package candour.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The passwords of the database's roles, the keys and the sign-in's secret: random, made once per data directory, readable by
 * their owner only.
 */
final class Secrets {
    static final String SUPERUSER = "postgres";
    static final String MIGRATE = "candour_migrate";
    static final String APP = "candour_app";
    static final String ADMIN = "candour_admin";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, String> passwords;
    private final Path keyEncryptionKey;

    private final Path cookieKey;
    private final String signInSecret;
    private final String authenticators;
    private final Path accountsSecret;

    private Secrets(
            Map<String, String> passwords,
            Path keyEncryptionKey,
            Path cookieKey,
            String signInSecret,
            String authenticators,
            Path accountsSecret) {
        this.passwords = Map.copyOf(passwords);
        this.keyEncryptionKey = keyEncryptionKey;
        this.cookieKey = cookieKey;
        this.signInSecret = signInSecret;
        this.authenticators = authenticators;
        this.accountsSecret = accountsSecret;
    }

    static Secrets in(Path directory) {
        var file = directory.resolve("secrets.properties");
        var key = directory.resolve("key-encryption-key");
        var cookieKey = directory.resolve("sign-in-cookie-key");
        var signInSecret = directory.resolve("sign-in-secret");
        var authenticators = directory.resolve("authenticators-secret");
        var accountsSecret = directory.resolve("accounts-secret");
        try {
            if (!Files.exists(file)) {
                var lines = new StringBuilder();
                for (var role : List.of(SUPERUSER, MIGRATE, APP, ADMIN)) {
                    lines.append(role)
                            .append('=')
                            .append(Base64.getUrlEncoder().withoutPadding().encodeToString(random(24)))
                            .append('\n');
                }
                OwnerOnly.write(file, lines.toString());
            }
            for (var random : List.of(key, cookieKey, signInSecret, authenticators, accountsSecret)) {
                if (!Files.exists(random)) {
                    OwnerOnly.write(random, Base64.getEncoder().encodeToString(random(32)) + "\n");
                }
            }
            var properties = new Properties();
            try (var in = Files.newBufferedReader(file)) {
                properties.load(in);
            }
            Map<String, String> passwords = new LinkedHashMap<>();
            properties.stringPropertyNames().forEach(role -> passwords.put(role, properties.getProperty(role)));
            return new Secrets(
                    passwords,
                    key,
                    cookieKey,
                    Files.readString(signInSecret).strip(),
                    Files.readString(authenticators).strip(),
                    accountsSecret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Passwords by role name, the superuser's included. */
    Map<String, String> passwords() {
        return passwords;
    }

    String password(String role) {
        var password = passwords.get(role);
        if (password == null) {
            throw new StandRefused("There is no password for the database role " + role + ".");
        }
        return password;
    }

    Path keyEncryptionKey() {
        return keyEncryptionKey;
    }

    /** Seals what waits in a browser while its person signs in. */
    Path cookieKey() {
        return cookieKey;
    }

    /** With which the screens prove to Keycloak who they are. */
    String signInSecret() {
        return signInSecret;
    }

    /** From which the authenticators of the demonstration's people are made. */
    String authenticators() {
        return authenticators;
    }

    /** With which the boards' plane proves to Keycloak that it may take lost factors away. */
    Path accountsSecret() {
        return accountsSecret;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
