package candour.deploy;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one stand that all tests of this run share. The first test that asks for it starts it, with fresh data, beside any
 * stand of {@code ./dev up}; with {@code -Dcandour.stand=<path of stand.json>} the tests use that one instead.
 */
public final class TestStand {
    private static final int PORT_BASE = 19000;

    private static @Nullable RunningStand running;
    private static @Nullable String refusal;

    private TestStand() {}

    /** @throws StandRefused if the stand doesn't start; it is tried once, so that every test fails at once */
    public static synchronized RunningStand current() {
        if (refusal != null) {
            throw new StandRefused("The stand of this run did not start: " + refusal);
        }
        if (running == null) {
            try {
                running = begin();
            } catch (StandRefused e) {
                refusal = String.valueOf(e.getMessage());
                throw e;
            }
        }
        return running;
    }

    static synchronized void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    private static RunningStand begin() {
        var other = System.getProperty("candour.stand");
        if (other != null) {
            return RunningStand.describedBy(Path.of(other));
        }
        var settings = settings();
        Stand.forget(settings);
        return Stand.start(settings);
    }

    private static StandSettings settings() {
        var module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        var base = Optional.ofNullable(System.getenv("CANDOUR_TEST_PORT_BASE"));
        return new StandSettings(
                module.resolve(".."),
                module.resolve("target/test-stand"),
                base.isEmpty() ? new Ports(PORT_BASE) : Ports.parse(base),
                Furnishing.demonstration(),
                System.out::println);
    }
}
