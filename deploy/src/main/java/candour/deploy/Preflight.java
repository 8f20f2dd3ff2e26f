package candour.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What has to be true of the machine and of the build before anything is started. */
final class Preflight {
    static final int JDK = 17;
    static final long FREE_SPACE = 2L << 30;

    private Preflight() {}

    static void check(StandSettings settings) {
        requireJdk(Runtime.version().feature());
        try {
            Files.createDirectories(settings.state());
            requireSpace(Files.getFileStore(settings.state()).getUsableSpace(), settings.state());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        requireBuilt(
                List.of(settings.payaraJar(), settings.keycloakZip(), settings.webUiWar(), settings.tenantAdminWar()));
    }

    static void requireJdk(int feature) {
        if (feature != JDK) {
            throw new StandRefused("Candour needs JDK " + JDK + ", and this is JDK " + feature
                    + ": set JAVA_HOME to a JDK " + JDK + ".");
        }
    }

    /** @param usable bytes that may still be written */
    static void requireSpace(long usable, Path where) {
        if (usable < FREE_SPACE) {
            throw new StandRefused(
                    "Only " + usable / (1 << 20) + " MB are free where " + where + " lies; the stand needs 2 GB.");
        }
    }

    static void requireBuilt(List<Path> files) {
        for (var file : files) {
            if (!Files.isRegularFile(file)) {
                throw new StandRefused(file + " isn't there: build it first with ./dev up or ./dev test.");
            }
        }
    }
}
