package candour.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for a process to be ready, and noticing when it never will be. */
final class Patience {
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Processes processes;

    Patience(Processes processes) {
        this.processes = processes;
    }

    /** @throws StandRefused if the process ends, if the stand is stopped, or after four minutes */
    void await(Child child, BooleanSupplier ready) {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        while (!ready.getAsBoolean()) {
            if (processes.isStopping()) {
                throw new StandRefused("Stopped before it was ready.");
            }
            if (!child.isRunning()) {
                throw new StandRefused(child.name() + " ended before it was ready. " + Log.hint(child.log()));
            }
            if (System.nanoTime() > deadline) {
                throw new StandRefused(child.name() + " is not ready after " + LONGEST.toMinutes() + " minutes. "
                        + Log.hint(child.log()));
            }
            ProcessMark.endsWithin(child.handle(), BETWEEN_LOOKS);
        }
    }

    boolean answersOk(URI address) {
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StandRefused("Interrupted while waiting for " + address + ".", e);
        }
    }
}
