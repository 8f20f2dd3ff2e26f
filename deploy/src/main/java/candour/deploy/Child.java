package candour.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** One process of the stand. */
final class Child {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> INHERITED = List.of("PATH", "HOME", "LANG", "LC_ALL", "TZ");

    private final ProcessMark mark;
    private final ProcessHandle handle;
    private final Path log;
    private final Runnable farewell;

    /** @param farewell asks the process to end */
    Child(String name, long pid, Path log, Runnable farewell) {
        this.mark = ProcessMark.of(name, pid);
        this.handle = ProcessHandle.of(pid)
                .orElseThrow(() -> new StandRefused(name + " ended as soon as it had begun. " + Log.hint(log)));
        this.log = log;
        this.farewell = farewell;
    }

    /**
     * Starts a program in a session of its own, so that Ctrl-C reaches the stand alone and the stand can stop its
     * processes in order. The program sees the given environment and next to nothing of ours.
     */
    static Child start(String name, List<String> command, Map<String, String> environment, Path log) {
        var detached = new ArrayList<String>();
        detached.add("setsid");
        detached.addAll(command);
        var builder = new ProcessBuilder(detached).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().retainAll(INHERITED);
        builder.environment().putAll(environment);
        try {
            begin(log);
            var process = builder.start();
            process.getOutputStream().close();
            return new Child(name, process.pid(), log, () -> process.toHandle().destroy());
        } catch (IOException e) {
            throw new StandRefused(name + " can't be started: " + e.getMessage() + ".", e);
        }
    }

    /** Makes room for a new log and keeps the one before. */
    static void begin(Path log) {
        try {
            Files.createDirectories(log.getParent());
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".before"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    String name() {
        return mark.name();
    }

    ProcessMark mark() {
        return mark;
    }

    ProcessHandle handle() {
        return handle;
    }

    Path log() {
        return log;
    }

    boolean isRunning() {
        return handle.isAlive();
    }

    CompletableFuture<ProcessHandle> end() {
        return handle.onExit();
    }

    /** @param name of the signal, without its first three letters */
    void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(handle.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StandRefused("Interrupted while a signal was sent to " + name() + ".", e);
        }
    }

    void stop() {
        if (handle.isAlive()) {
            farewell.run();
            if (!ProcessMark.endsWithin(handle, PATIENCE)) {
                handle.destroyForcibly();
                ProcessMark.endsWithin(handle, PATIENCE);
            }
        }
    }
}
