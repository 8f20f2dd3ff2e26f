package candour.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.function.Consumer;

/** What a stand that was killed has left running. */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Leftovers() {}

    /** Ends the supervisor first, if it still runs, so that it can stop the rest in order; then whatever remains. */
    static boolean stop(Path state, Consumer<String> say) {
        var file = StandFacts.fileIn(state);
        var facts = StandFacts.find(file);
        if (facts.isEmpty()) {
            return false;
        }
        var stopped = facts.get().supervisor().find().isPresent();
        facts.get().supervisor().find().ifPresent(Leftovers::end);
        // It may have started more between our reading and its end.
        var remaining =
                new ArrayList<>(StandFacts.find(file).orElse(facts.get()).processes());
        Collections.reverse(remaining);
        for (var mark : remaining) {
            var process = mark.find();
            if (process.isPresent()) {
                say.accept("Stopping " + mark.name() + ", which an earlier start had left running.");
                end(process.get());
                stopped = true;
            }
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stopped;
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        if (!ProcessMark.endsWithin(process, PATIENCE)) {
            process.destroyForcibly();
            ProcessMark.endsWithin(process, PATIENCE);
        }
    }
}
