package candour.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.RunningStand;
import candour.deploy.TestStand;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sign-in answers to programs, and to browsers that are not signed in. */
@Tag("signin")
class SignInHttpTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final RunningStand stand = TestStand.current();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/b/ash/referrals",
                "/nothing",
                "/VAADIN",
                "/VAADIN/",
                "/VAADIN/push",
                "/metrics",
                "/openapi",
                "/api",
                "/api/",
                "/api/v2/boards",
                "/api/../signed-out",
                "/nothing;x=1",
                "/b/ash/%2e%2e/cases",
                "/signed-out",
                "/about/ash/help",
                "/about/nowhere/help",
                "/sign-out",
                "/leave",
                "/session",
                "/session-over",
                "/session-over?return=//evil.example",
                "/step-up",
                "/theme/session.js",
                "/theme/at-once.js",
                "/oidc/callback",
                "/theme/candour.css",
                "/theme/nothing",
                "/theme/nothing?v-r=init",
                "/theme/candour.css?v-r=init",
                "/VAADIN/build/nothing",
                "/VAADIN/static/nothing",
                "/favicon.ico"
            })
    void every_answer_guards_itself(String address) throws IOException, InterruptedException {
        for (String accept : new String[] {"text/html", "application/json"}) {
            var headers = get(address, accept).headers();

            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(address)
                    .hasValueSatisfying(
                            policy -> assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'"));
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy").orElse("")).isIn("same-origin", "no-referrer");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Strict-Transport-Security")).isPresent();
            if (!Set.of("/theme/candour.css", "/theme/session.js", "/theme/at-once.js")
                    .contains(address)) {
                assertThat(headers.firstValue("Cache-Control")).as(address).hasValue("no-store");
            }
            assertThat(headers.allValues("Set-Cookie"))
                    .as("%s gives no session to a stranger", address)
                    .allMatch(cookie -> cookie.startsWith("attempt_"))
                    .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
        }
    }

    @Test
    void a_browser_is_sent_to_sign_in_and_a_program_is_told_that_it_must() throws IOException, InterruptedException {
        var browser = get("/b/ash/referrals", "text/html");
        assertThat(browser.statusCode()).isEqualTo(302);
        assertThat(browser.headers().firstValue("Location").orElse(""))
                .startsWith(stand.issuer())
                .contains("request_uri=")
                // what is asked for went to the provider itself, where no browser can change it
                .doesNotContain("redirect_uri", "kc_action", "acr_values", "code_challenge");

        var program = get("/b/ash/referrals", "application/json");
        assertThat(program.statusCode()).isEqualTo(401);
        assertThat(program.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/../b/ash/referrals", "/api/v1/..;/..;/b/ash/referrals", "/api/v1/%2e%2e/%2e%2e/b/ash"})
    void a_bearer_token_opens_no_screen(String address) throws IOException, InterruptedException {
        var request = request(address)
                .header("Accept", "text/html")
                .header("Authorization", "Bearer " + stand.tokens().of("gwen.hollis"))
                .build();

        assertThat(CLIENT.send(request, BodyHandlers.ofString()).statusCode()).isNotEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/metrics", "/metrics/base", "/openapi", "/metrics/../metrics", "/api", "/api/v2", "/api;x/v2"})
    void the_servers_own_pages_are_closed(String address) throws IOException, InterruptedException {
        assertThat(get(address, "text/html").statusCode()).isEqualTo(404);
    }

    @Test
    void a_logout_that_the_provider_did_not_sign_is_refused() throws IOException, InterruptedException {
        var unsigned = part("{\"alg\":\"none\",\"typ\":\"logout+jwt\"}") + "."
                + part("{\"iss\":\"" + stand.issuer() + "\",\"sub\":\"x\",\"aud\":\"candour-ui\"}") + ".";
        for (String body : new String[] {
            "",
            "logout_token=",
            "logout_token=x.y.z",
            "logout_token=" + unsigned,
            "logout_token=" + stand.tokens().of("gwen.hollis")
        }) {
            assertThat(post("/oidc/backchannel", body, stand.webUi().toString()).statusCode())
                    .as(body)
                    .isEqualTo(400);
        }
    }

    @Test
    void a_foreign_page_signs_nobody_out() throws IOException, InterruptedException {
        assertThat(post("/sign-out", "", "https://evil.example").statusCode()).isEqualTo(403);
        assertThat(get("/sign-out", "text/html").statusCode()).isEqualTo(405);
        assertThat(get("/leave", "text/html").body()).contains("<form").doesNotContain("at-once");
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String address, String accept) throws IOException, InterruptedException {
        return CLIENT.send(request(address).header("Accept", accept).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, String body, String origin)
            throws IOException, InterruptedException {
        return CLIENT.send(
                request(address)
                        .header("Accept", "text/html")
                        .header("Origin", origin)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(stand.webUi() + address));
    }
}
