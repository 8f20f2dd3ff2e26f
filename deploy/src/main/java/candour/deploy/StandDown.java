package candour.deploy;

import java.nio.file.Path;

/** {@code ./dev down}: stops the stand whose state directory is given, and whatever one that was killed has left. */
public final class StandDown {
    private StandDown() {}

    public static void main(String... arguments) {
        CommandLine.run(() -> {
            var stopped = Leftovers.stop(Path.of(arguments[0]).toAbsolutePath(), System.out::println);
            System.out.println(stopped ? "Stopped." : "Nothing was running.");
        });
    }
}
