package candour.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * A process that can be recognised later: its number alone could by then belong to another.
 *
 * @param name what it is to the stand
 * @param pid the process number
 * @param started clock ticks from the machine's start to the process's
 */
public record ProcessMark(String name, long pid, long started) {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final int START_TIME_AFTER_NAME = 19;

    static ProcessMark of(String name, long pid) {
        return new ProcessMark(name, pid, startOf(pid).orElse(-1L));
    }

    /** The process itself, if it still runs and is the same. */
    Optional<ProcessHandle> find() {
        return startOf(pid).filter(ticks -> ticks == started).flatMap(ticks -> ProcessHandle.of(pid));
    }

    /** Watches often: the JVM itself looks only every few seconds at a process that isn't its child. */
    static boolean endsWithin(ProcessHandle process, Duration time) {
        var deadline = System.nanoTime() + time.toNanos();
        while (process.isAlive()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return true;
    }

    private static Optional<Long> startOf(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            // The name stands in brackets and may hold anything, brackets and spaces included.
            var rest = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return rest[0].equals("Z") ? Optional.empty() : Optional.of(Long.valueOf(rest[START_TIME_AFTER_NAME]));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
