package candour.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.AgencyRealm;
import candour.deploy.RunningStand;
import candour.deploy.TestStand;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sign-in provider's other pages are in our dress, guard themselves, and tell a mistake at its field. */
@Tag("signin")
@Tag("accessibility")
@ExtendWith(Chromium.class)
class SignInPagesJourney {
    private final Browser browser;
    private final RunningStand stand = TestStand.current();
    private final String protocol = stand.issuer() + "/protocol/openid-connect/";

    SignInPagesJourney(Browser browser) {
        this.browser = browser;
    }

    @Test
    void whoever_has_no_second_factor_is_told_how_to_set_one_up() {
        everywhere("set-up-authenticator", juno -> {
            Page page = juno.page();
            page.navigate("/");
            juno.names("juno.hale@carrow-health.example");
            juno.asAgencyKnows(AgencyRealm.account("juno.hale"));
            assertThat(page.locator("h1")).hasText("Set up your authenticator");
            assertThat(page.locator("#kc-totp-secret-key")).not().isEmpty();
            Keys.type(page, page.locator("#totp"), "12");
            page.keyboard().press("Enter");
            assertThat(page.locator("#totp-fault"))
                    .hasText("This code is wrong or no longer good. Wait for the next one and enter it.");
            assertThat(page.locator("#totp")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#totp")).hasAttribute("aria-describedby", "totp-hint totp-fault");
            assertThat(page.locator("#totp")).isFocused();
        });
    }

    @Test
    void a_new_password_that_is_typed_twice_in_two_ways_is_told_at_its_field() {
        everywhere("new-password", gwen -> {
            Page page = gwen.page();
            gwen.signIn("gwen.hollis", "/");
            page.navigate(protocol + "auth?response_type=code&client_id=candour-cli&scope=openid"
                    + "&redirect_uri=http%3A%2F%2F127.0.0.1%2Fsigned-in&code_challenge=" + "a".repeat(43)
                    + "&code_challenge_method=S256&kc_action=UPDATE_PASSWORD");
            assertThat(page.locator("#password-new")).isFocused();
            page.keyboard().type("a-long-new-password");
            Keys.type(page, page.locator("#password-confirm"), "another-new-password");
            page.keyboard().press("Enter");
            assertThat(page.locator("#again-fault")).hasText("The two are not the same. Enter the new password twice.");
            assertThat(page.locator("#password-confirm")).hasAttribute("aria-describedby", "again-fault");
            assertThat(page.locator("#password-confirm")).isFocused();
        });
    }

    @Test
    void a_page_that_is_too_old_leads_on() {
        everywhere("page-too-old", gwen -> {
            Page page = gwen.page();
            page.navigate("/");
            String before = page.locator("#kc-form-login").getAttribute("action");
            gwen.names("gwen.hollis");
            page.locator("#password").waitFor();
            page.navigate(before);
            assertThat(page.locator("h1")).hasText("The page is too old");
            assertThat(page.locator("#loginRestartLink")).isVisible();
        });
    }

    @Test
    void signing_out_at_the_provider_is_asked_and_told() {
        everywhere("sign-out-asked", gwen -> {
            gwen.signIn("gwen.hollis", "/");
            gwen.page().navigate(protocol + "logout");
            assertThat(gwen.page().locator("#kc-logout")).isFocused();
        });
        everywhere("sign-out-told", gwen -> {
            gwen.signIn("gwen.hollis", "/");
            gwen.page().navigate(protocol + "logout");
            assertThat(gwen.page().locator("#kc-logout")).isFocused();
            gwen.page().keyboard().press("Enter");
            assertThat(gwen.page().locator("#kc-info-message"))
                    .hasText("You are signed out. You can close this window.");
        });
    }

    @Test
    void a_stop_is_told_with_a_way_back_and_every_page_guards_itself() {
        everywhere("sign-in-stopped", nobody -> {
            Response response =
                    nobody.page().navigate(stand.issuer() + "/broker/carrow-health/endpoint?SAMLResponse=x");
            assertThat(response).isNotNull();
            assertThat(response.status()).isEqualTo(400);
            assertThat(nobody.page().locator("h1")).hasText("The sign-in stopped");
            var headers = response.headers();
            assertThat(headers.get("content-security-policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'");
            assertThat(headers.get("x-frame-options")).isEqualTo("DENY");
            assertThat(headers.get("x-content-type-options")).isEqualTo("nosniff");
            assertThat(headers.get("referrer-policy")).isEqualTo("no-referrer");
            assertThat(headers.get("strict-transport-security")).isNotEmpty();
            nobody.expects("400");
        });
    }

    /** Goes to the page wide and narrow, by day and by night, and looks at it there. */
    private void everywhere(String picture, Consumer<Visit> way) {
        for (String look : List.of("1440-light", "1440-dark", "390-light", "390-dark")) {
            try (var visit = visit(look)) {
                way.accept(visit);
                visit.seen(picture, look);
            }
        }
    }

    private Visit visit(String look) {
        return switch (look) {
            case "1440-light" -> Visit.wide(browser);
            case "1440-dark" -> Visit.wideInTheDark(browser);
            case "390-light" -> Visit.narrow(browser);
            default -> Visit.narrowInTheDark(browser);
        };
    }
}
