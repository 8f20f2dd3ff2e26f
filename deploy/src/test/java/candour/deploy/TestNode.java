package candour.deploy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The second node of this run, started by the first test that asks for it. Its people are signed out after half a minute
 * without a deed. What Keycloak tells it of ended sessions is kept here and never handed on by itself.
 */
public final class TestNode implements AutoCloseable {
    /** After which a session without a deed ends here. */
    public static final Duration IDLE = Duration.ofSeconds(25);

    private static final String FORM_FIELD = "logout_token=";

    private static @Nullable TestNode running;

    private final SecondNode node;
    private final Processes processes = Processes.ofThisProgram();
    private final HttpServer ear;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    private TestNode(RunningStand stand) {
        var facts = stand.facts();
        this.node = SecondNode.beside(facts.webUi());
        var module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        var settings = new StandSettings(
                module.resolve(".."),
                facts.state(),
                new Ports(facts.portBase()),
                Furnishing.demonstration(),
                System.out::println);
        var environment = new HashMap<>(Stand.webUiEnvironment(facts, Secrets.in(settings.data())));
        environment.put("CANDOUR_BASE", node.address().toString());
        environment.put("CANDOUR_SIGNIN_CLIENT", SecondNode.CLIENT);
        environment.put("CANDOUR_SIGNIN_IDLE", IDLE.toString());
        environment.put("CANDOUR_BACKGROUND", "false"); // or its mails would lead to its own address
        try {
            this.ear = HttpServer.create(
                    new InetSocketAddress(
                            InetAddress.getLoopbackAddress(), node.hears().getPort()),
                    0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ear.createContext(node.hears().getPath(), this::hear);
        ear.start();
        var ready = false;
        try {
            start(settings, environment);
            ready = true;
        } finally {
            if (!ready) {
                close(); // or the next test that asks for it would find its port taken
            }
        }
    }

    private void start(StandSettings settings, Map<String, String> environment) {
        var server = new Payara(
                settings, "web-ui-second", settings.webUiWar(), node.address().getPort());
        var child = processes.start(() -> server.start(environment));
        var patience = new Patience(processes);
        var ready = node.address().resolve("/health/ready");
        patience.await(child, () -> server.isDeployed() && patience.answersOk(ready));
    }

    public static synchronized TestNode current() {
        if (running == null) {
            running = new TestNode(TestStand.current());
        }
        return running;
    }

    static synchronized void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    public URI address() {
        return node.address();
    }

    /** The logout tokens that Keycloak has sent for this node, oldest first. */
    public List<String> heard() {
        return List.copyOf(heard);
    }

    private void hear(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (body.startsWith(FORM_FIELD)) {
            heard.add(URLDecoder.decode(body.substring(FORM_FIELD.length()), StandardCharsets.UTF_8));
        }
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    @Override
    public void close() {
        processes.stop();
        ear.stop(0);
    }
}
