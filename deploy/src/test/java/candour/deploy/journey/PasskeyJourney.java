package candour.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.RunningStand;
import candour.deploy.TestAccount;
import candour.deploy.TestStand;
import candour.deploy.http.AshCase;
import candour.deploy.http.AshPerson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A passkey is a second factor of our own: set up with one, used as one, and only with finger, face or PIN. */
@Tag("signin")
@ExtendWith(Chromium.class)
class PasskeyJourney {
    private final Browser browser;
    private final RunningStand stand = TestStand.current();

    PasskeyJourney(Browser browser) {
        this.browser = browser;
    }

    @Test
    void whose_agency_signs_them_in_sets_a_passkey_up_with_our_own_factor_and_signs_with_it() {
        String at = "/b/ash/cases/" + AshCase.readyToSign() + "/advice";
        try (var maeve = Visit.wide(browser)) {
            Page page = maeve.page();
            var device = Device.of(maeve);
            maeve.signIn("maeve.linden", "/");
            page.locator(".railfoot .passkey").first().click();
            assertThat(page.locator("h1")).hasText("Your second factor"); // the agency's doesn't do
            proveByCode(maeve, "maeve.linden");
            assertThat(page.locator("h1")).hasText("Set up a passkey");
            maeve.seen(
                    "passkey-set-up", "1440-light"); // other looks would take the keeper of passkeys from the browser
            page.locator("#passkey-name").fill(name("Work laptop"));
            page.locator("#registerWebAuthn").click();
            back(maeve);
            assertThat(device.passkeys()).isOne();

            signOut(page);
            assertThat(page.locator("h1")).hasText("You are signed out");
            page.navigate(at);
            maeve.asked("maeve.linden");
            maeve.arrived();
            Keys.button(maeve, "Sign the advice").click();
            page.locator("#advice-confirmed input").check();
            Keys.button(maeve, "Sign it now").click();
            usePasskey(maeve);
            back(maeve);
            assertThat(page.locator("main")).containsText("Nothing is signed yet");
            Keys.button(maeve, "Sign it now").click();
            assertThat(page.locator("#advice-signature")).isFocused();
        }
    }

    @Test
    void nobody_adds_a_passkey_by_what_the_agency_asked_for() {
        try (var iris = Visit.wide(browser)) {
            var device = Device.of(iris);
            iris.signIn("iris.calloway", "/");
            // Our provider forgets the session, the agency and Candour don't.
            iris.context().clearCookies(new ClearCookiesOptions().setPath("/realms/candour/"));
            iris.page().navigate("/passkey");
            iris.names("iris.calloway@bexcombe.example");

            assertThat(iris.page().locator("h1")).hasText("The sign-in stopped");
            assertThat(iris.page()).hasURL(Pattern.compile(".*/realms/candour/.*"));
            assertThat(device.passkeys()).isZero();
        }
    }

    @Test
    void a_passkey_counts_only_when_the_device_made_sure_who_holds_it() {
        try (var colin = Visit.wide(browser)) {
            Page page = colin.page();
            var device = Device.of(colin);
            colin.signIn("colin.birch", "/");
            page.navigate("/passkey");
            page.locator("#passkey-name").fill(name("Desk"));
            page.locator("#registerWebAuthn").click();
            back(colin);
            signOut(page);
            assertThat(page.locator("h1")).hasText("You are signed out");

            device.makesSure(false);
            colin.context().route(Pattern.compile(".*/login-actions/authenticate.*"), route -> {
                var answer = route.fetch();
                route.fulfill(new Route.FulfillOptions()
                        .setResponse(answer)
                        .setBody(answer.text()
                                .replace("userVerification: \"required\"", "userVerification: \"discouraged\"")));
            });
            page.navigate("/");
            withPassword(colin, "colin.birch", "demo-colin");
            usePasskey(colin);
            assertThat(page.locator("h1")).hasText("The passkey was not used");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("The device did not make sure who you are");
            assertThat(colin.context().cookies()).noneMatch(cookie -> cookie.name.startsWith("KEYCLOAK_IDENTITY"));
            colin.isAccessible("passkey refused");
            colin.picture("passkey-refused-1440-light");
            colin.context().unrouteAll();

            device.makesSure(true);
            page.locator("#kc-try-again").click();
            page.locator("#authenticateWebAuthnButton").click();
            back(colin);
            assertThat(page.locator("h1")).hasText("My work");
        }
    }

    @Test
    void the_pages_of_a_passkey_fit_a_phone_and_need_no_mouse() {
        try (var ruth = Visit.narrowInTheDark(browser)) {
            Page page = ruth.page();
            Device.of(ruth);
            ruth.signIn("ruth.okell", "/");
            page.navigate("/passkey");
            ruth.seen("passkey-set-up", "390-dark");
            Keys.type(page, page.locator("#passkey-name"), name("Phone"));
            Keys.reach(page, page.locator("#registerWebAuthn"));
            page.keyboard().press("Enter");
            back(ruth);

            ruth.context().clearCookies();
            page.navigate("/");
            withPassword(ruth, "ruth.okell", "demo-ruth");
            Keys.reach(page, page.locator("#try-another-way"));
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Your second factor: which one?");
            ruth.seen("passkey-or-code", "390-dark");
            Keys.reach(page, Keys.button(ruth, "A passkey"));
            page.keyboard().press("Enter");
            assertThat(page.locator("#authenticateWebAuthnButton")).isFocused();
            ruth.seen("passkey-use", "390-dark");
            page.keyboard().press("Enter");
            back(ruth);
        }
    }

    @Test
    void who_has_a_passkey_and_no_authenticator_signs_in_signs_and_is_helped_when_it_is_lost() {
        var account = TestAccount.create();
        String username = account.person().username();
        String tessAccount = "Tess Account " + username.substring(5);
        String entry = AshPerson.appoint(account, tessAccount);
        var chair = AshPerson.post(account, tessAccount, "PANEL_CHAIR");
        String paper = "/b/ash/cases/" + AshCase.readyToSign() + "/advice";
        try (var tess = Visit.wide(browser)) {
            Page page = tess.page();
            Device.of(tess);
            page.navigate("/passkey");
            withPassword(tess, username, "demo-tess");
            page.locator("#otp").fill(account.authenticator().code());
            page.locator("#kc-login").click();
            back(tess);
            page.navigate("/passkey");
            page.locator("#passkey-name").fill(name("Only one"));
            page.locator("#registerWebAuthn").click();
            back(tess);
            account.losesAuthenticator();
            tess.context().clearCookies();

            page.navigate("/b/ash");
            withPassword(tess, username, "demo-tess");
            assertThat(page.locator("#otp")).hasCount(0);
            assertThat(page.locator("#try-another-way")).hasCount(0);
            tess.seen("passkey-only", "1440-light");
            page.locator("#authenticateWebAuthnButton").click();
            back(tess);
            assertThat(page).hasURL(Pattern.compile(".*/b/ash"));
            tess.open(paper);
            Keys.button(tess, "Sign the advice").click();
            page.locator("#advice-confirmed input").check();
            Keys.button(tess, "Sign it now").click();
            assertThat(page.locator("#advice-signature")).isFocused();
            chair.end();

            AshPerson.loses(entry);
            tess.context().clearCookies();
            page.navigate("/b/ash");
            tess.names(username);
            page.locator("#password").fill("demo-tess");
            page.locator("#kc-login").click();
            assertThat(page.locator("h1")).hasText("Set up your authenticator");
        }
    }

    /** Nobody has two of one name, on a stand that has been tested before neither. */
    private static String name(String device) {
        return device + " " + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    }

    /** From the provider to our own screens. */
    private void back(Visit visit) {
        visit.page().waitForURL(stand.webUi() + "/**");
        visit.arrived();
    }

    private void proveByCode(Visit visit, String username) {
        visit.page().locator("#otp").fill(stand.authenticator(username).code());
        visit.page().locator("#kc-login").click();
    }

    private static void withPassword(Visit visit, String username, String password) {
        visit.names(username);
        visit.page().locator("#password").fill(password);
        visit.page().locator("#kc-login").click();
        assertThat(visit.page().locator("h1")).hasText("Your second factor");
    }

    private static void usePasskey(Visit visit) {
        assertThat(visit.page().locator("h1")).hasText("Your second factor");
        visit.page().locator("#try-another-way").click();
        Keys.button(visit, "A passkey").click();
        visit.page().locator("#authenticateWebAuthnButton").click();
    }

    private static void signOut(Page page) {
        page.locator(".railfoot")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign out"))
                .click();
    }

    /** The keeper of passkeys in this browser, as a laptop with a finger reader has it. */
    private record Device(CDPSession browser, String id) {
        static Device of(Visit visit) {
            CDPSession browser = visit.context().newCDPSession(visit.page());
            browser.send("WebAuthn.enable");
            var kind = new JsonObject();
            kind.addProperty("protocol", "ctap2");
            kind.addProperty("transport", "internal");
            kind.addProperty("hasResidentKey", true);
            kind.addProperty("hasUserVerification", true);
            kind.addProperty("isUserVerified", true);
            kind.addProperty("automaticPresenceSimulation", true);
            var options = new JsonObject();
            options.add("options", kind);
            var added = browser.send("WebAuthn.addVirtualAuthenticator", options);
            return new Device(browser, added.get("authenticatorId").getAsString());
        }

        void makesSure(boolean does) {
            var verified = named();
            verified.addProperty("isUserVerified", does);
            browser.send("WebAuthn.setUserVerified", verified);
        }

        int passkeys() {
            return browser.send("WebAuthn.getCredentials", named())
                    .getAsJsonArray("credentials")
                    .size();
        }

        private JsonObject named() {
            var authenticator = new JsonObject();
            authenticator.addProperty("authenticatorId", id);
            return authenticator;
        }
    }
}
