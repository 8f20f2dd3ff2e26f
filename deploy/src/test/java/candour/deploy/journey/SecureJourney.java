package candour.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.Certified;
import candour.deploy.MortalNode;
import candour.deploy.SecondNode;
import candour.deploy.TestStand;
import candour.deploy.TlsProxy;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.HttpHeader;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Behind TLS, as in production: what every answer and every cookie says to browsers, and that no session lasts for ever. */
@Tag("signin")
@ExtendWith(Chromium.class)
class SecureJourney {
    private static final Duration LONGEST = Duration.ofSeconds(40);
    private static final int PLAIN_AFTER = 4;
    private static final Pattern SIGN_IN = Pattern.compile(".*/realms/candour/.*");
    private static final Set<String> FOR_EVERYBODY = Set.of("/theme/", "/VAADIN/build/", "/VAADIN/static/");

    private final Browser browser;
    private final URI webUi = TestStand.current().webUi();
    private final URI node = SecondNode.secure(webUi);
    private final List<String> wrong = new CopyOnWriteArrayList<>();

    SecureJourney(Browser browser) {
        this.browser = browser;
    }

    @Test
    void every_answer_guards_itself_every_cookie_is_bound_to_tls_and_no_session_lasts_for_ever() {
        int plain = webUi.getPort() + PLAIN_AFTER;
        var settings = Map.of("CANDOUR_SIGNIN_LONGEST", LONGEST.toString(), "CANDOUR_BACKGROUND", "false");
        try (var proxy = new TlsProxy(Certified.as("dns:localhost"), node.getPort(), plain);
                var behind = MortalNode.start("web-ui-secure", node, plain, settings);
                var gwen = Visit.wideAt(browser, node)) {
            assertThat(List.of(proxy.isOpen(), behind.isRunning())).containsOnly(true);
            List<Response> seen = new ArrayList<>();
            gwen.page().onResponse(seen::add);
            gwen.signIn("gwen.hollis", "/b/ash/cases");
            Instant signedIn = Instant.now();
            List.copyOf(seen).forEach(answer -> look(answer.url(), answer.headersArray()));
            assertThat(gwen.context().cookies(node.toString()))
                    .filteredOn(cookie -> cookie.name.startsWith("__Host-candour"))
                    .singleElement()
                    .satisfies(cookie -> {
                        assertThat(cookie.secure).isTrue();
                        assertThat(cookie.httpOnly).isTrue();
                        assertThat(cookie.path).isEqualTo("/");
                    });
            everyKind(gwen);
            assertThat(gwen.page().evaluate("() => localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
            assertThat(wrong).isEmpty();

            endsInTime(gwen, signedIn);
            gwen.asked("gwen.hollis"); // everything: the provider's session has ended as well
            gwen.arrived();
            signsOut(gwen);
            assertThat(wrong).isEmpty();
        }
    }

    /** Pages, files, programs' answers and refusals, of somebody who is signed in. */
    private void everyKind(Visit visit) {
        var requests = visit.context().request();
        for (String address : List.of(
                "/",
                "/b/ash/cases",
                "/b/bex/cases",
                "/b/nowhere",
                "/nothing/here",
                "/theme/candour.css",
                "/VAADIN/build/nothing.js",
                "/session",
                "/session-over",
                "/signed-out",
                "/oidc/callback?state=made-up&code=made-up",
                "/api/v1/boards/ash/cases",
                "/api/v1/nothing",
                "/openapi",
                "/error")) {
            var answer = requests.get(node + address, RequestOptions.create().setMaxRedirects(0));
            look(answer);
        }
        look(requests.post(node + "/oidc/backchannel"));
        look(requests.post(node + "/b/ash/cases?v-r=uidl&v-uiId=0"));
        look(requests.delete(node + "/b/ash/cases"));
    }

    private void look(APIResponse answer) {
        look(answer.url() + " (" + answer.status() + ")", answer.headersArray());
    }

    private void look(String url, List<HttpHeader> headers) {
        if (!url.startsWith(node.toString())) {
            return; // Keycloak's own
        }
        String path = url.substring(node.toString().length());
        expect(url, headers, "strict-transport-security", "max-age=31536000");
        expect(url, headers, "x-content-type-options", "nosniff");
        expect(url, headers, "content-security-policy", "frame-ancestors 'none'");
        expect(url, headers, "cross-origin-opener-policy", "same-origin");
        expect(url, headers, "referrer-policy", "");
        if (FOR_EVERYBODY.stream().noneMatch(path::startsWith)) {
            expect(url, headers, "cache-control", "no-store");
        }
        headers.stream()
                .filter(header -> header.name.equalsIgnoreCase("set-cookie"))
                .flatMap(header -> header.value.lines())
                .filter(cookie -> !cookie.startsWith("__Host-")
                        || !cookie.contains("; Secure")
                        || !cookie.contains("HttpOnly")
                        || !cookie.contains("SameSite=")
                        || !cookie.contains("Path=/")
                        || cookie.contains("Domain="))
                .forEach(cookie -> wrong.add(url + " sets " + cookie.replaceFirst("=[^;]*", "=…")));
        headers.stream()
                .filter(header -> header.name.equalsIgnoreCase("location") && header.value.startsWith("http:"))
                .filter(header -> !SIGN_IN.matcher(header.value).matches())
                .forEach(header -> wrong.add(url + " leads to " + header.value));
    }

    private void expect(String url, List<HttpHeader> headers, String name, String part) {
        if (headers.stream().noneMatch(header -> header.name.equalsIgnoreCase(name) && header.value.contains(part))) {
            wrong.add(url + " says no " + name + " with " + part);
        }
    }

    /** Somebody who works on and on is signed out all the same, soon after the longest time. */
    private static void endsInTime(Visit visit, Instant signedIn) {
        Page page = visit.page();
        while (!SIGN_IN.matcher(page.url()).matches()) {
            assertThat(Duration.between(signedIn, Instant.now())).isLessThan(LONGEST.plusSeconds(60));
            page.navigate("/b/ash/cases");
        }
        assertThat(Duration.between(signedIn, Instant.now())).isGreaterThan(LONGEST.minusSeconds(5));
        assertThat(page.locator("#username")).isVisible();
    }

    private void signsOut(Visit visit) {
        List<Response> seen = new ArrayList<>();
        visit.page().onResponse(seen::add);
        visit.page()
                .locator(".railfoot")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(visit.page().locator("h1")).hasText("You are signed out");
        List.copyOf(seen).forEach(answer -> look(answer.url(), answer.headersArray()));
    }
}
