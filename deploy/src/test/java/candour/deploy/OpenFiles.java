package candour.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the stand's own node of the boards' plane holds open. */
public final class OpenFiles {
    private OpenFiles() {}

    /** How many files are arriving there, which have no name any more. */
    public static long arriving() {
        var webUi = TestStand.current().facts().processes().stream()
                .filter(mark -> mark.name().equals("web-ui"))
                .findFirst()
                .orElseThrow();
        try (Stream<Path> open = Files.list(Path.of("/proc/" + webUi.pid() + "/fd"))) {
            return open.filter(OpenFiles::isArriving).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isArriving(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().contains("/arriving");
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }
}
