package candour.deploy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The virus scanner: the machine's own program with a configuration, a directory and a signature of the stand's, so that
 * the test file is found and nothing is downloaded.
 */
final class Clamd {
    static final String NAME = "ClamAV";
    static final String MISSING =
            "There is no ClamAV here, so documents stay in quarantine: install the package clamav-daemon.";

    private static final String PROGRAM = "clamd";

    private final StandSettings settings;
    private final Path program;

    private Clamd(StandSettings settings, Path program) {
        this.settings = settings;
        this.program = program;
    }

    /** Empty where the machine has none. */
    static Optional<Clamd> of(StandSettings settings) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Arrays.stream(path.split(File.pathSeparator)), Stream.of("/usr/sbin"))
                .map(directory -> Path.of(directory, PROGRAM))
                .filter(Files::isExecutable)
                .findFirst()
                .map(found -> new Clamd(settings, found));
    }

    Child start() {
        var directory = Trees.create(settings.run().resolve("clamav"));
        var database = Trees.create(directory.resolve("database"));
        var temporary = Trees.create(directory.resolve("tmp"));
        var configuration = directory.resolve("clamd.conf");
        try {
            Files.writeString(database.resolve("stand.ndb"), Resources.text("/clamav/stand.ndb"));
            Files.writeString(
                    configuration,
                    Resources.text("/clamav/clamd.conf")
                            .replace("@PORT@", Integer.toString(settings.ports().scanner()))
                            .replace("@DATABASE@", database.toString())
                            .replace("@TEMPORARY@", temporary.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Child.start(
                NAME, List.of(program.toString(), "--config-file=" + configuration), Map.of(), settings.log("clamav"));
    }

    boolean answers() {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), settings.ports().scanner())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
