package candour.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.http.AshRestriction;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A referral concerns the family of somebody on the board: it is restricted to named people, and later to nobody any more. */
@Tag("isolation")
@Tag("accessibility")
@ExtendWith(Chromium.class)
class RestrictionJourney {
    private final Browser browser;
    private String referral = "";

    RestrictionJourney(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void somebody_refers() {
        referral = AshRestriction.sentBySchool();
    }

    @AfterEach
    void nothing_stays_restricted() {
        AshRestriction.lift(referral);
    }

    private String address() {
        return "/b/ash/referrals/" + referral;
    }

    @Test
    void the_business_manager_restricts_it_by_keyboard_alone_and_the_chair_lifts_it() {
        try (var gwen = Visit.wide(browser);
                var ruth = Visit.wide(browser);
                var frances = Visit.narrow(browser)) {
            ruth.signIn("ruth.okell", address());
            String reference = ruth.page().locator("h1").innerText();
            ruth.open("/b/ash/referrals");
            assertThat(ruth.page().locator("main")).containsText(reference);

            gwen.signIn("gwen.hollis", address());
            Page page = gwen.page();
            Locator go = page.getByText("Restrict it");
            Keys.reach(page, go);
            page.keyboard().press("Enter");
            page.waitForURL("**/restriction");
            gwen.arrived();
            Keys.press(gwen, Keys.button(gwen, "Restrict it"));
            assertThat(page.locator(".errorsummary")).isFocused();
            assertThat(page.locator(".errorsummary")).containsText("Enter the reason");
            gwen.seen("restriction-incomplete");

            Locator reason = page.locator("#reason textarea");
            Keys.type(page, reason, "It concerns the family of a member of the board.");
            Keys.press(gwen, Keys.button(gwen, "Restrict it"));
            assertThat(page.locator(".errorsummary")).containsText("Name somebody for: Board Chair.");
            Keys.choose(gwen, "vaadin-checkbox:has-text('Frances Dell')");
            Keys.press(gwen, Keys.button(gwen, "Restrict it"));
            assertThat(page.locator(".pagehead")).containsText(reference + " is restricted to the people named below.");
            assertThat(page.locator("table").first()).containsText("Board Chair");
            gwen.seen("restriction");

            gwen.open(address());
            assertThat(page.locator(".casehead")).containsText("Restricted to Frances Dell, Gwen Hollis");
            gwen.seen("referral-restricted");

            ruth.recorded();
            ruth.open("/b/ash/referrals");
            assertThat(ruth.page().locator("main")).not().containsText(reference);
            for (String part : new String[] {"", "/restriction", "/clocks", "/history"}) {
                ruth.open(address() + part);
                assertThat(ruth.page().locator("main h1")).hasText("There is nothing here");
            }
            assertThat(ruth.told()).doesNotContain(reference);

            frances.signIn("frances.dell", address() + "/restriction");
            Keys.press(frances, Keys.button(frances, "Lift the restriction"));
            assertThat(Keys.button(frances, "Keep it restricted")).isFocused();
            frances.seen("restriction-lift");
            Keys.type(
                    frances.page(), frances.page().locator("#lift-reason textarea"), "The member has left the board.");
            Keys.press(frances, frances.page().locator("dialog.ask").getByText("Lift the restriction", exactly()));
            assertThat(frances.page().locator(".pagehead")).containsText(reference + " is not restricted any more.");
            assertThat(frances.page().locator("main")).containsText("Lifted");
            ruth.open(address());
            assertThat(ruth.page().locator("h1")).hasText(reference);
        }
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    @Test
    void whoever_sent_it_goes_on_seeing_what_they_sent() {
        AshRestriction.restrict(referral);

        try (var nell = Visit.narrow(browser)) {
            nell.signIn("nell.sayer", address());
            assertThat(nell.page().locator("main")).containsText("Child 1 died at home.");
            assertThat(nell.page().locator("body")).not().containsText("Restricted");
            assertThat(nell.page().locator("body")).not().containsText("Gwen Hollis");
        }
    }
}
