package candour.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.deploy.TestAccount;
import candour.deploy.http.AshPerson;
import com.microsoft.playwright.Browser;
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
    private final Browser browser;

    FactorResetJourney(Browser browser) {
        this.browser = browser;
    }

    private static void press(Page page, String name) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
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
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(name))
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
            confirms.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions()
                                    .setName("Look at it: Confirm the reset of a lost second factor"))
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
