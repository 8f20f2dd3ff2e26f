package candour.deploy.http;

import candour.deploy.Tokens;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What people of Ashmere do at a node of a test's own, which may not live to answer. */
public final class AtNode {
    private final URI node;

    public AtNode(URI node) {
        this.node = node;
    }

    /**
     * What came back.
     *
     * @param status 0 when nothing did
     */
    public record Told(int status, String body) {
        static Told of(Answer answer) {
            return new Told(answer.status(), answer.body());
        }

        public String id() {
            return new Answer(status, body, HttpHeaders.of(Map.of(), (name, value) -> true)).id();
        }
    }

    /** A call that can be made again, word for word. */
    public record Repeatable(String username, String path, Map<String, String> headers, String body) {}

    private Caller caller(String username) {
        return Caller.withToken(node, Caller.token(username, Tokens.BOARDS));
    }

    /** Ashmere's business manager receives a referral. */
    public Repeatable receiving(String mark) {
        return new Repeatable(
                "gwen.hollis",
                "boards/ash/referrals",
                Map.of("Idempotency-Key", UUID.randomUUID().toString()),
                Sample.referral(mark));
    }

    /** The panel chair signs the advice on a case as it stands. */
    public Repeatable signing(String caseFile) {
        String path = "boards/ash/cases/" + caseFile + "/advice";
        Answer seen = AshCase.ok(caller("maeve.linden").get(path));
        return new Repeatable(
                "maeve.linden",
                path + "/signature",
                Map.of(
                        "If-Match",
                        "\"" + seen.version() + "\"",
                        "Idempotency-Key",
                        UUID.randomUUID().toString()),
                AshCase.confirmation(seen));
    }

    public Told make(Repeatable call) {
        return Told.of(caller(call.username()).post(call.path(), call.body(), call.headers()));
    }

    /** Makes the call without waiting for what comes back. */
    public CompletableFuture<Told> begin(Repeatable call) {
        caller(call.username()); // a token first
        return CompletableFuture.supplyAsync(() -> {
            try {
                return make(call);
            } catch (UncheckedIOException | CompletionException brokeOff) {
                return new Told(0, "");
            }
        });
    }

    public Told get(String username, String path) {
        return Told.of(caller(username).get(path));
    }
}
