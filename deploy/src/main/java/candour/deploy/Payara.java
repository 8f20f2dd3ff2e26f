package candour.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One application in a server of its own. */
final class Payara {
    private static final String READY = "ready in";
    private static final Pattern END_OF_PREFIX = Pattern.compile("\\[levelValue: \\d+]");
    private static final String NOTHING_DEPLOYED = "\"Deployed\": [";

    private final StandSettings settings;
    private final String name;
    private final Path war;
    private final int port;

    Payara(StandSettings settings, String name, Path war, int port) {
        this.settings = settings;
        this.name = name;
        this.war = war;
        this.port = port;
    }

    Child start(Map<String, String> environment) {
        var directory = Trees.create(settings.run().resolve(name));
        var temporary = Trees.create(directory.resolve("tmp"));
        var preboot = directory.resolve("preboot.asadmin");
        try {
            Files.writeString(preboot, Resources.text("/preboot.asadmin"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var command = List.of(
                Child.java(),
                "-Xms64m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.io.tmpdir=" + temporary,
                "-jar",
                settings.payaraJar().toString(),
                "--rootdir",
                directory.resolve("root").toString(),
                "--nocluster",
                "--disablephonehome",
                "--prebootcommandfile",
                preboot.toString(),
                "--port",
                Integer.toString(port),
                "--contextroot",
                "/",
                "--deploy",
                war.toString());
        return Child.start(name, command, environment, settings.log(name));
    }

    /**
     * Whether the application is there as a whole: while it is being deployed the server answers already, half of it.
     * A server whose application could not be deployed runs on without it and says so only in its log.
     *
     * @throws StandRefused with what the log says first
     */
    boolean isDeployed() {
        var lines = Log.lines(settings.log(name));
        if (lines.stream().noneMatch(line -> line.contains("Payara Micro") && line.contains(READY))) {
            return false;
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).strip().equals(NOTHING_DEPLOYED)
                    && lines.get(i + 1).strip().equals("]")) {
                throw new StandRefused(name + " was not deployed"
                        + Log.first(settings.log(name), Payara::saysWhy)
                                .map(line -> ": " + message(line))
                                .orElse("")
                        + ". " + Log.hint(settings.log(name)));
            }
        }
        return true;
    }

    /** The first grave entry may hold nothing but a code. */
    private static boolean saysWhy(String line) {
        return line.contains("[SEVERE]") && message(line).contains(" ");
    }

    private static String message(String line) {
        var parts = END_OF_PREFIX.split(line, 2);
        return Log.shortened(parts[parts.length - 1]);
    }
}
