package candour.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of the servers, as the build has resolved them. */
final class Versions {
    private Versions() {}

    static String payara() {
        return of("payara");
    }

    static String keycloak() {
        return of("keycloak");
    }

    private static String of(String name) {
        var versions = new Properties();
        try (var in = Resources.open("/versions.properties")) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.getProperty(name);
    }
}
