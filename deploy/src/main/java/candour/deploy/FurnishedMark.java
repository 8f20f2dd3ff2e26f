package candour.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Remembers beside the data whether it was furnished, and whether that was ever finished. */
final class FurnishedMark {
    private final Path begun;
    private final Path done;

    FurnishedMark(Path data) {
        this.begun = data.resolve("furnishing");
        this.done = data.resolve("furnished");
    }

    boolean isThere() {
        return Files.exists(done);
    }

    boolean wasInterrupted() {
        return Files.exists(begun);
    }

    void begin() {
        try {
            Files.createFile(begun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void complete() {
        try {
            Files.move(begun, done, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
