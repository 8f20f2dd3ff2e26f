package candour.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.AgencyRealm;
import candour.deploy.TestStand;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People whose agency signs them in: what it says is believed only as far as it goes, and an address identifies nobody. */
@Tag("signin")
@ExtendWith(Chromium.class)
class AgencyJourney {
    private final Browser browser;

    AgencyJourney(Browser browser) {
        this.browser = browser;
    }

    @Test
    void who_signs_in_at_the_agency_reaches_every_board_of_theirs_without_another_password() {
        try (var maeve = Visit.wide(browser)) {
            maeve.page().navigate("/b/ash/cases");
            maeve.names("maeve.linden@bexcombe.example");
            maeve.asAgencyKnows(AgencyRealm.account("maeve.linden"));
            assertThat(maeve.page()).hasURL(Pattern.compile(".*/realms/bexcombe/.*"));
            maeve.proves("maeve.linden"); // the agency's own second factor, of which it tells
            maeve.arrived();
            assertThat(maeve.page()).hasURL(Pattern.compile(".*/b/ash/cases"));

            maeve.open("/b/bex/cases");
            assertThat(maeve.page()).hasURL(Pattern.compile(".*/b/bex/cases"));

            signOut(maeve.page());
            assertThat(maeve.page().locator("h1")).hasText("You are signed out");
            maeve.page().navigate("/b/ash/cases");
            maeve.names("maeve.linden@bexcombe.example");
            assertThat(maeve.page().locator("#password")).isVisible(); // signed out at the agency, too
        }
    }

    @Test
    void an_agency_that_asks_a_password_only_is_not_enough() {
        try (var hugh = Visit.wide(browser)) {
            hugh.page().navigate("/b/bex/cases");
            hugh.names("hugh.senn@bexcombe.example");
            hugh.asAgencyKnows(AgencyRealm.account("hugh.senn"));

            assertThat(hugh.page().locator("h1")).hasText("Your second factor");
            assertThat(hugh.page()).hasURL(Pattern.compile(".*/realms/candour/.*"));
            hugh.seen("sign-in-factor");
            assertThat(session(hugh)).isEmpty();
            hugh.page().navigate("/b/bex/cases"); // and going round it leads back to it
            assertThat(session(hugh)).isEmpty();
            hugh.page()
                    .locator("#otp")
                    .or(hugh.page().locator("#username"))
                    .first()
                    .waitFor();
        }
    }

    @Test
    void who_knows_a_password_of_the_agency_gains_nothing_by_waiting_until_its_owner_signs_in() {
        try (var thief = Visit.wide(browser);
                var maeve = Visit.wide(browser)) {
            String next = keptBack(thief);
            maeve.signIn("maeve.linden", "/b/ash/cases"); // with both factors, of which the agency tells

            thief.page().navigate(next);

            // Keycloak believes what the agency said last of this person; Candour only what it said of this sign-in.
            assertThat(thief.page()).hasURL(Pattern.compile(".*/oidc/callback.*"));
            assertThat(thief.page().locator("h1")).hasText("You are not signed in yet");
            assertThat(session(thief)).isEmpty();
            thief.page().navigate("/b/ash/cases");
            assertThat(thief.page().locator("h1")).hasText("Your second factor");
            assertThat(session(thief)).isEmpty();
            maeve.open("/b/ash/cases");
        }
    }

    /** Signs in with the password alone, where the agency doesn't insist, and keeps where the provider would lead to. */
    private static String keptBack(Visit thief) {
        Page page = thief.page();
        page.navigate("/b/ash/cases");
        thief.names("maeve.linden@bexcombe.example");
        page.waitForURL("**/realms/bexcombe/**");
        page.navigate(page.url().replace("scope=openid", "scope=phone+openid"));
        List<String> next = new ArrayList<>();
        thief.context().route("**/realms/bexcombe/login-actions/authenticate**", route -> {
            String answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0))
                    .headers()
                    .get("location");
            next.add(thief.context()
                    .request()
                    .get(answer, RequestOptions.create().setMaxRedirects(0))
                    .headers()
                    .get("location"));
            route.fulfill(new Route.FulfillOptions().setBody("kept back"));
        });
        thief.asAgencyKnows(AgencyRealm.account("maeve.linden"));
        assertThat(page.locator("body")).hasText("kept back");
        thief.context().unrouteAll();
        return next.get(0);
    }

    @Test
    void a_newcomer_whom_an_agency_signs_in_belongs_to_no_board() {
        try (var kit = Visit.narrow(browser)) {
            kit.page().navigate("/");
            kit.names("kit.marsh@bexcombe.example");
            kit.asAgencyKnows(AgencyRealm.account("kit.marsh"));
            kit.proves("kit.marsh");
            kit.arrived();

            assertThat(kit.page().locator("main")).containsText("no board");
            kit.open("/b/bex/cases");
            assertThat(kit.page().locator("h1")).hasText("There is nothing here");
        }
    }

    @Test
    void an_address_that_somebody_has_already_inherits_nothing() {
        try (var sable = Visit.wide(browser)) {
            sable.page().navigate("/b/ash/cases");
            sable.names("sable.reeve@bexcombe.example");
            sable.asAgencyKnows(AgencyRealm.account("sable.reeve"));
            sable.proves("sable.reeve");

            assertThat(sable.page()).hasURL(Pattern.compile(".*/realms/candour/.*"));
            assertThat(sable.page().locator("h1")).hasText("The sign-in stopped");
            assertThat(sable.page().locator("main"))
                    .containsText("Your agency gave an address that somebody else has here. You aren't signed in,");
            assertThat(sable.page().locator("main")).not().containsText("gwen.hollis");
            sable.expects("409");
            sable.seen("sign-in-stopped");
            assertThat(session(sable)).isEmpty();
        }
    }

    @Test
    void wrong_passwords_and_codes_are_told_in_words_and_unknown_names_look_like_known_ones() {
        try (var nobody = Visit.narrow(browser)) {
            Page page = nobody.page();
            page.navigate("/");
            nobody.seen("sign-in-who");
            nobody.names("nobody.known@ashmere.example");
            assertThat(page.locator("h1")).hasText("Your password");
            page.locator("#password").fill("wrong");
            page.locator("#kc-login").click();
            assertThat(page.locator("#password-fault")).hasText("The user name or the password is wrong. Try again.");
            nobody.seen("sign-in-password");
        }
        try (var tomas = Visit.wideInTheDark(browser)) {
            Page page = tomas.page();
            page.navigate("/");
            tomas.names("tomas.arden");
            page.locator("#password").fill("demo-tomas");
            page.locator("#kc-login").click();
            page.locator("#otp").fill("12");
            page.locator("#kc-login").click();
            assertThat(page.locator("#otp-fault"))
                    .hasText("This code is wrong or no longer good. Wait for the next one and enter it.");
            assertThat(page.locator("#otp")).hasAttribute("aria-describedby", "otp-hint otp-fault");
            assertThat(page.locator("#otp")).isFocused();
            tomas.seen("sign-in-factor-wrong");
            page.locator("#otp")
                    .fill(TestStand.current().authenticator("tomas.arden").code());
            page.locator("#kc-login").click();
            tomas.arrived();
        }
    }

    private static void signOut(Page page) {
        page.locator(".railfoot")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign out"))
                .click();
    }

    private static Optional<Cookie> session(Visit visit) {
        return visit.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("candour"))
                .findFirst();
    }
}
