package candour.deploy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node of the boards' plane of a test's own, which can be killed and started again. */
public final class MortalNode implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final StandSettings settings;
    private final Payara server;
    private final URI direct;
    private final Map<String, String> environment;
    private Processes processes = new Processes();
    private @Nullable Child child;

    private MortalNode(String name, int port, Map<String, String> environment) {
        var module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        this.settings = new StandSettings(
                module.resolve(".."),
                module.resolve("target/" + name),
                new Ports(TestStand.current().facts().portBase()),
                Furnishing.demonstration(),
                System.out::println);
        this.server = new Payara(settings, name, settings.webUiWar(), port);
        this.direct = URI.create("http://localhost:" + port);
        this.environment = Map.copyOf(environment);
    }

    /**
     * Starts one with the keys of the stand's own.
     *
     * @param name of its log and its files
     * @param settings what differs from the stand's own node
     */
    public static MortalNode start(String name, URI address, int port, Map<String, String> settings) {
        var facts = TestStand.current().facts();
        var environment = new HashMap<>(
                Stand.webUiEnvironment(facts, Secrets.in(facts.state().resolve("data"))));
        environment.put("CANDOUR_BASE", address.toString());
        environment.put("CANDOUR_SIGNIN_CLIENT", SecondNode.CLIENT);
        environment.putAll(settings);
        var node = new MortalNode(name, port, environment);
        node.start();
        return node;
    }

    /** Comes back when it serves. */
    public void start() {
        Trees.delete(settings.run());
        processes = Processes.ofThisProgram();
        var started = processes.start(() -> server.start(environment));
        child = started;
        var patience = new Patience(processes);
        var ready = direct.resolve("/health/ready");
        patience.await(started, () -> server.isDeployed() && patience.answersOk(ready));
    }

    public boolean isRunning() {
        return child != null && child.isRunning();
    }

    /** As {@code kill -9} does: the process learns nothing of it. Comes back when it is gone. */
    public void kill() {
        if (child == null) {
            throw new IllegalStateException("nothing to kill");
        }
        child.handle().destroyForcibly();
        if (!ProcessMark.endsWithin(child.handle(), PATIENCE)) {
            throw new IllegalStateException("it survived");
        }
    }

    @Override
    public void close() {
        processes.stop();
        Trees.delete(settings.run());
    }
}
