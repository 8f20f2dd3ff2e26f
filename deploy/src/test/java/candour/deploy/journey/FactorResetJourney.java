package candour.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.deploy.TestAccount;
import candour.deploy.TestStand;
import candour.deploy.http.AshPerson;
import candour.deploy.http.BexPost;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The administrator asks for the reset of a lost factor; the business manager finds it in My work and confirms. */
@Tag("signin")
@ExtendWith(Chromium.class)
class FactorResetJourney {
    private static final int FAR = 60;

    private final Browser browser;

    FactorResetJourney(Browser browser) {
        this.browser = browser;
    }

    private static void press(Page page, String name) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    /** Both sign in at their agency, so each gives our second factor on the way, and what they were about to do is still there. */
    @Test
    void one_asks_and_another_confirms_by_keyboard_alone() {
        var account = TestAccount.create();
        String name = "Tess Account " + account.person().username().substring(5);
        BexPost.of(account, name);
        try (var hugh = Visit.wide(browser);
                var iris = Visit.wide(browser)) {
            Page page = hugh.signIn("hugh.senn", "/b/bex/sign-ins");
            Keys.press(hugh, Keys.button(hugh, "Ask for the reset"));
            assertThat(page.locator(".errorsummary")).isFocused();
            Keys.reach(page, page.locator("#person"));
            page.keyboard().press("Enter");
            assertThat(page.locator("vaadin-select-item").first()).isVisible();
            for (int i = 0; i < FAR && !chosen(page).startsWith(name); i++) {
                page.keyboard().press("ArrowDown");
            }
            page.keyboard().press("Enter");
            assertThat(page.locator("#person")).containsText(name);
            Keys.type(page, page.locator("#reason"), "Left the phone with the authenticator on a train.");
            Keys.type(page, page.locator("#check"), "Called back on the number that the agency publishes.");
            // His agency asks for a password only, so he proved our factor when he signed in.
            Keys.press(hugh, Keys.button(hugh, "Ask for the reset"));
            assertThat(page.locator("main")).containsText("It waits for a second person.");

            Page second = iris.signIn("iris.calloway", "/");
            Keys.press(
                    iris,
                    iris.inWork(second.locator(".worklist a[href='/b/bex/sign-ins']"))
                            .first());
            second.waitForURL("**/b/bex/sign-ins");
            iris.arrived();
            Locator confirm = Keys.button(iris, "Confirm: " + name);
            proves(iris, confirm, "iris.calloway");
            assertThat(second.locator("main")).containsText("Press Confirm once more");
            iris.seen("sign-ins-proved");
            Keys.press(iris, confirm);
            assertThat(second.locator("main")).containsText("Being carried out");
            assertThat(confirm).hasCount(0);
        }
    }

    /** Presses the button, is asked who sits there, and comes back. */
    private static void proves(Visit visit, Locator button, String username) {
        Page page = visit.page();
        Keys.reach(page, button);
        page.keyboard().press("Enter");
        page.locator("#otp").waitFor();
        Keys.reach(page, page.locator("#otp"));
        page.keyboard().type(TestStand.current().authenticator(username).code());
        page.keyboard().press("Enter");
        page.waitForURL("**/b/bex/sign-ins");
        visit.arrived();
    }

    private static String chosen(Page page) {
        return page.locator("vaadin-select-item[focused]").innerText();
    }

    @Test
    void one_asks_and_another_confirms() {
        var account = TestAccount.create();
        String name = "Tess Account " + account.person().username().substring(5);
        AshPerson.appoint(account, name);
        try (var arlo = Visit.wide(browser);
                var gwen = Visit.narrow(browser)) {
            arlo.signIn("arlo.beck", "/b/ash/sign-ins");
            Page asks = arlo.page();
            arlo.seen("sign-ins");
            press(asks, "Ask for the reset");
            assertThat(asks.locator(".errorsummary")).containsText("Choose who has lost it");
            arlo.seen("sign-ins-errors");
            asks.locator("#person").click();
            asks.locator("vaadin-select-item")
                    .filter(new Locator.FilterOptions().setHasText(name))
                    .click();
            asks.locator("#reason textarea").fill("Left the phone with the authenticator on a train.");
            asks.locator("#check textarea").fill("Called back on the number that the agency publishes.");
            press(asks, "Ask for the reset");
            assertThat(asks.locator("main")).containsText("It waits for a second person.");
            assertThat(asks.locator("main"))
                    .containsText("You asked for this reset, so another person has to confirm it.");
            arlo.settled();
            arlo.seen("sign-ins-asked");

            gwen.signIn("gwen.hollis", "/");
            Page confirms = gwen.page();
            gwen.inWork(confirms.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions()
                                    .setName("Look at it: Confirm the reset of a lost second factor")))
                    .first()
                    .click();
            gwen.arrived();
            gwen.seen("sign-ins-confirm");
            confirms.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confirm: " + name))
                    .click();
            assertThat(confirms.locator("main")).containsText("Being carried out");

            arlo.open("/b/ash/sign-ins");
            assertThat(asks.locator("main section", new Page.LocatorOptions().setHasText(name))
                            .last())
                    .containsText("Confirmed by Gwen Hollis", new LocatorAssertions.ContainsTextOptions());
            arlo.seen("sign-ins-confirmed");
        }
    }
}
