package candour.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.RunningStand;
import candour.deploy.TestStand;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("signin")
@ExtendWith(Chromium.class)
class SignInJourney {
    private static final String SESSION = "candour";
    private static final Pattern LOGIN_PAGE =
            Pattern.compile(".*/realms/candour/(protocol/openid-connect/auth|login-actions/authenticate).*");

    private final Browser browser;
    private final RunningStand stand = TestStand.current();

    SignInJourney(Browser browser) {
        this.browser = browser;
    }

    @Test
    void nobody_has_a_session_before_signing_in_and_nobody_keeps_an_id_that_was_brought_along() {
        try (var gwen = Visit.wide(browser)) {
            gwen.page().navigate("/");
            assertThat(session(gwen)).isEmpty();
            gwen.context()
                    .addCookies(List.of(new Cookie(SESSION, "brought-along")
                            .setUrl(stand.webUi().toString())));

            gwen.signIn("gwen.hollis", "/");

            var cookie = session(gwen).orElseThrow();
            assertThat(cookie.value).isNotEqualTo("brought-along").hasSizeGreaterThan(20);
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite.name()).isEqualTo("LAX");
            assertThat(gwen.page().evaluate("Object.keys(localStorage).concat(Object.keys(sessionStorage)).join()"))
                    .asString()
                    .doesNotContainIgnoringCase("token");
        }
    }

    @Test
    void a_callback_with_a_forged_a_missing_or_a_used_state_is_refused() {
        try (var gwen = Visit.wide(browser)) {
            for (var query : List.of("", "?code=guessed", "?state=" + "a".repeat(43) + "&code=guessed")) {
                assertThat(refused(gwen, "/oidc/callback" + query)).as(query).isEqualTo(403);
            }
            assertThat(session(gwen)).isEmpty();
            List<String> callback = new ArrayList<>();
            gwen.page().onRequest(request -> {
                if (request.url().contains("/oidc/callback")) {
                    callback.add(request.url());
                }
            });
            gwen.signIn("gwen.hollis", "/");

            assertThat(refused(gwen, callback.get(0))).isEqualTo(403);
        }
    }

    @Test
    void a_code_that_another_browser_asked_for_signs_nobody_in() {
        List<String> callback = new ArrayList<>();
        try (var arlo = Visit.wide(browser);
                var gwen = Visit.wide(browser)) {
            arlo.context().route("**/login-actions/authenticate*", route -> {
                var answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
                String next = String.valueOf(answer.headers().get("location"));
                if (next.startsWith(stand.webUi().toString())) {
                    callback.add(next);
                    route.fulfill(new Route.FulfillOptions().setBody("kept back"));
                } else {
                    route.fulfill(new Route.FulfillOptions().setResponse(answer));
                }
            });
            arlo.page().navigate("/");
            arlo.asked("arlo.beck");
            assertThat(arlo.page().locator("body")).hasText("kept back");

            assertThat(callback.get(0)).startsWith(stand.webUi() + "/oidc/callback?");
            assertThat(refused(gwen, callback.get(0))).isEqualTo(403);
            assertThat(session(gwen)).isEmpty();
        }
    }

    @Test
    void nobody_is_sent_to_a_foreign_address_after_signing_in() {
        try (var gwen = Visit.wide(browser)) {
            gwen.page().navigate(stand.webUi() + "//evil.example/b");
            gwen.asked("gwen.hollis");
            gwen.arrived();

            assertThat(gwen.page().url()).startsWith(stand.webUi().toString());
        }
    }

    @Test
    void signing_out_ends_the_session_here_and_at_the_provider() {
        try (var gwen = Visit.wide(browser)) {
            gwen.signIn("gwen.hollis", "/b/ash/referrals");
            var kept = session(gwen).orElseThrow();

            signOut(gwen.page());
            assertThat(gwen.page().locator("h1")).hasText("You are signed out");

            gwen.page().goBack();
            assertThat(gwen.page().locator("body")).not().containsText("ASH-2026");
            gwen.context()
                    .addCookies(List.of(
                            new Cookie(SESSION, kept.value).setUrl(stand.webUi().toString())));
            gwen.page().navigate("/b/ash/referrals");
            assertThat(gwen.page()).hasURL(LOGIN_PAGE);
        }
    }

    @Test
    void the_providers_word_ends_every_session_of_the_same_sign_in() {
        try (var gwen = Visit.wide(browser)) {
            gwen.signIn("gwen.hollis", "/");
            var first = session(gwen).orElseThrow();
            gwen.context()
                    .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName(SESSION));
            gwen.open("/"); // single sign-on: a second session of the same sign-in
            assertThat(session(gwen).orElseThrow().value).isNotEqualTo(first.value);

            signOut(gwen.page());
            assertThat(gwen.page().locator("h1")).hasText("You are signed out");

            gwen.context()
                    .addCookies(List.of(new Cookie(SESSION, first.value)
                            .setUrl(stand.webUi().toString())));
            gwen.page().navigate("/");
            assertThat(gwen.page()).hasURL(LOGIN_PAGE);
        }
    }

    @Test
    void two_tabs_on_two_boards_are_never_mixed() {
        String referral = "/b/ash/referrals/" + new PanelMet().referred("Canary Larkfield");
        try (var maeve = Visit.wide(browser)) {
            maeve.signIn("maeve.linden", "/b/ash/referrals");
            Page ash = maeve.page();
            Page bex = maeve.tab();
            bex.navigate("/b/bex/referrals");
            bex.locator("table").waitFor();

            for (int i = 0; i < 3; i++) {
                ash.navigate(referral);
                bex.locator("table a").last().click();
                show(ash).click();
                show(bex).click();
                assertThat(ash.locator("main")).containsText("Canary Larkfield");
                assertThat(bex.locator("main")).containsText("Sky Tolland");
                assertThat(ash.locator("body")).not().containsText("Sky Tolland");
                assertThat(bex.locator("body")).not().containsText("Canary Larkfield");
                assertThat(ash.locator("h1")).hasText(Pattern.compile("ASH-.*"));
                assertThat(bex.locator("h1")).hasText(Pattern.compile("BEX-.*"));
                ash.navigate("/b/ash/referrals");
                bex.navigate("/b/bex/referrals");
            }
        }
    }

    @Test
    void while_the_provider_is_away_a_page_says_so_and_afterwards_all_is_well()
            throws IOException, InterruptedException {
        var keycloak = stand.facts().processes().stream()
                .filter(process -> process.name().equals("Keycloak"))
                .findFirst()
                .orElseThrow();
        try (var gwen = Visit.wide(browser)) {
            signal("-STOP", keycloak.pid());
            try {
                // What answered a moment ago is believed for five seconds.
                Page page = gwen.page();
                page.waitForTimeout(5_500);
                assertThat(refused(gwen, "/")).isEqualTo(503);
                assertThat(page.locator("h1")).hasText("Nobody can sign in just now");
                gwen.expects("503");
                gwen.seen("provider-away");
            } finally {
                signal("-CONT", keycloak.pid());
            }

            gwen.signIn("gwen.hollis", "/");
            assertThat(gwen.page().locator("h1")).hasText("My work");
        }
    }

    private static void signal(String signal, long pid) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", signal, Long.toString(pid))
                        .start()
                        .waitFor())
                .isZero();
    }

    private static int refused(Visit visit, String address) {
        Response response = visit.page().navigate(address);
        assertThat(response).isNotNull();
        return response.status();
    }

    private static void signOut(Page page) {
        page.locator(".railfoot")
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Sign out"))
                .click();
    }

    private static com.microsoft.playwright.Locator show(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"));
    }

    private static Optional<Cookie> session(Visit visit) {
        return visit.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(SESSION))
                .findFirst();
    }
}
