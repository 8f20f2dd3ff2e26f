package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.FormBrowser;
import candour.deploy.People;
import candour.deploy.RunningStand;
import candour.deploy.SecondNode;
import candour.deploy.TestNode;
import candour.deploy.TestStand;
import candour.deploy.Tokens;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sessions that are renewed, that end, and that are asked for afterwards; at one node and at two. */
@Tag("signin")
class SessionsHttpTest {
    private static final String COOKIE = "candour";
    private static final String CASES = "/b/ash/cases";
    private static final int AT_ONCE = 24;

    private final RunningStand stand = TestStand.current();
    private final URI here = stand.webUi();

    private FormBrowser signedIn(String username, URI... nodes) {
        var browser = new FormBrowser();
        for (URI node : nodes) {
            browser.open(node + CASES);
            browser.signIn(People.named(username), stand.authenticator(username));
            assertThat(browser.at()).isEqualTo(URI.create(node + CASES));
        }
        return browser;
    }

    private static HttpRequest.Builder get(URI node, String address) {
        return HttpRequest.newBuilder(URI.create(node + address)).header("Accept", "application/json");
    }

    private static HttpRequest.Builder post(URI node, String address, String type, String body) {
        return HttpRequest.newBuilder(URI.create(node + address))
                .header("Accept", "application/json")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
    }

    /** Somebody who wants to stay signed in. */
    private static int goesOn(FormBrowser browser, URI node) {
        return browser.send(post(node, "/session", "text/plain", "")).statusCode();
    }

    private void signOut(FormBrowser browser) {
        browser.submit(here + "/sign-out", Map.of());
        assertThat(browser.page()).contains("You are signed out");
    }

    private static boolean after(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        return Records.within(time.plusSeconds(5), () -> System.nanoTime() > end);
    }

    @Test
    void a_word_that_reaches_one_node_ends_the_session_at_the_other_within_five_seconds() {
        var node = TestNode.current();
        var frances = signedIn("frances.dell", here, node.address());
        var gwen = signedIn("gwen.hollis", here, node.address());
        assertThat(goesOn(frances, node.address())).isEqualTo(200);

        signOut(frances); // what Keycloak tells the second node, the test keeps for itself

        boolean ended = Records.within(
                Duration.ofSeconds(5),
                () -> frances.send(get(node.address(), "/session")).statusCode() == 401);
        assertThat(ended).isTrue();
        assertThat(goesOn(gwen, node.address())).isEqualTo(200);
    }

    @Test
    void a_logout_token_counts_once_and_only_at_whom_it_is_meant_for() {
        var node = TestNode.current();
        var frances = signedIn("frances.dell", here, node.address());
        int before = node.heard().size();
        signOut(frances);
        assertThat(Records.within(Duration.ofSeconds(10), () -> node.heard().size() > before))
                .isTrue();
        String token = node.heard().get(before);
        String tampered = token.substring(0, token.lastIndexOf('.') + 1) + "c2lnbmF0dXJl";
        long replays = recorded("refused logout: a logout token that came before");
        long forgeries = recorded("refused logout: no logout token of the provider");

        assertThat(logout(node.address(), tampered)).isEqualTo(400);
        assertThat(logout(here, token)).as("meant for another client").isEqualTo(400);
        assertThat(logout(node.address(), token)).isEqualTo(200);
        assertThat(logout(node.address(), token)).isEqualTo(400);
        assertThat(logout(node.address(), token)).isEqualTo(400);

        assertThat(recorded("refused logout: a logout token that came before")).isEqualTo(replays + 2);
        assertThat(recorded("refused logout: no logout token of the provider")).isEqualTo(forgeries + 2);
    }

    private static int logout(URI node, String token) {
        return new FormBrowser()
                .send(FormBrowser.form(node + "/oidc/backchannel", Map.of("logout_token", token)))
                .statusCode();
    }

    private static long recorded(String what) {
        return Records.count("select count(*) from app.access_refusal where what = ?", what);
    }

    @Test
    void calls_that_come_together_when_the_tokens_expire_throw_nobody_out() {
        var node = TestNode.current().address();
        var gwen = signedIn("gwen.hollis", node);
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            // Keycloak takes each refresh token once: whoever came second with the same one would be thrown out.
            for (int round = 0; round < 2; round++) {
                assertThat(after(Duration.ofSeconds(SecondNode.TOKEN_SECONDS - 14L)))
                        .isTrue();
                List<CompletableFuture<Integer>> calls = IntStream.range(0, AT_ONCE)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> goesOn(gwen, node), threads))
                        .toList();
                assertThat(calls).extracting(CompletableFuture::join).containsOnly(200);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void nothing_that_was_kept_of_a_session_is_good_after_signing_out() {
        var gwen = signedIn("gwen.hollis", here);
        String token = stand.tokens().of(gwen, "gwen.hollis", Tokens.BOARDS);
        String kept = gwen.cookie(here, COOKIE);
        assertThat(kept).hasSizeGreaterThan(20);
        assertThat(Caller.withToken(here, token).get("boards/ash/cases").status())
                .isEqualTo(200);

        signOut(gwen);
        gwen.setCookie(here, COOKIE, kept);

        assertThat(gwen.send(get(here, CASES)).statusCode()).isEqualTo(401);
        assertThat(gwen.send(get(here, "/session")).statusCode()).isEqualTo(401);
        assertThat(gwen.send(post(here, "/session", "text/plain", "")).statusCode())
                .isEqualTo(401);
        assertThat(Caller.withToken(here, token).get("boards/ash/cases").status())
                .isEqualTo(401);
        saysThatThePageExpired(gwen, here);
        gwen.open(here + CASES);
        assertThat(gwen.page()).contains(" name=\"username\"");
    }

    /** What the page asks by itself is answered so that it loads its address again, and starts no session. */
    private static void saysThatThePageExpired(FormBrowser browser, URI node) {
        var click = post(node, "/?v-r=uidl&v-uiId=0", "application/json", "{\"rpc\":[],\"syncId\":0}");
        var heartbeat = post(node, "/?v-r=heartbeat&v-uiId=0", "text/plain", "");
        var push = get(node, "/?v-r=push&v-uiId=0&X-Atmosphere-Transport=long-polling&X-Atmosphere-Framework=3.0");

        assertThat(expired(browser, click).body()).contains("sessionExpired");
        assertThat(expired(browser, heartbeat).statusCode()).isEqualTo(403);
        assertThat(expired(browser, push).statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> expired(FormBrowser browser, HttpRequest.Builder asked) {
        HttpResponse<String> answer = browser.send(asked);
        assertThat(answer.statusCode()).as(answer + answer.body()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("ASH-2026");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .as(answer.toString())
                .isEmpty();
        return answer;
    }

    @Test
    void whoever_did_nothing_for_too_long_is_out_whatever_the_page_asked_by_itself_and_no_step_up_goes_on() {
        var node = TestNode.current().address();
        var silent = signedIn("frances.dell", node);
        var asking = signedIn("gwen.hollis", node);
        long end = System.nanoTime() + TestNode.IDLE.toNanos();
        boolean outInTime = Records.within(TestNode.IDLE.plusSeconds(20), () -> {
            asking.send(post(node, "/?v-r=heartbeat&v-uiId=0", "text/plain", ""));
            return asking.send(get(node, "/session")).statusCode() == 401;
        });

        assertThat(outInTime).isTrue();
        assertThat(System.nanoTime()).isGreaterThan(end - Duration.ofSeconds(2).toNanos());
        saysThatThePageExpired(asking, node);
        asking.open(node + CASES);
        assertThat(asking.page()).as("Keycloak's session has ended too").contains(" name=\"username\"");
        asking.signIn(People.named("gwen.hollis"), stand.authenticator("gwen.hollis"));
        assertThat(asking.at()).isEqualTo(URI.create(node + CASES));

        silent.open(node + "/step-up?return=" + CASES);
        assertThat(silent.page()).contains(" name=\"username\"");
    }
}
