package candour.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.deploy.People;
import candour.deploy.TestStand;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same work by nothing but Tab, arrows, Enter, Space and letters. */
@Tag("accessibility")
@Tag("first-case")
@ExtendWith(Chromium.class)
class KeyboardJourney {
    private static final int FAR = 80;

    private final Browser browser;

    KeyboardJourney(Browser browser) {
        this.browser = browser;
    }

    @Test
    void a_referral_is_sent_and_found_by_keyboard_alone() {
        try (var gwen = Visit.wide(browser)) {
            Page page = gwen.page();
            page.navigate("/b/ash/referrals");
            reach(page, page.locator("#username"));
            page.keyboard().type("gwen.hollis");
            page.keyboard().press("Enter");
            reach(page, page.locator("#password"));
            page.keyboard().type(People.named("gwen.hollis").password());
            page.keyboard().press("Enter");
            reach(page, page.locator("#otp"));
            page.keyboard()
                    .type(TestStand.current().authenticator("gwen.hollis").code());
            page.keyboard().press("Enter");
            gwen.arrived();

            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.getByRole(AriaRole.LINK, named("Refer a child")).last())
                    .isFocused();
            page.keyboard().press("Enter");
            page.waitForURL("**/new");
            gwen.arrived();

            Locator source = page.locator("#source");
            reach(page, source);
            page.keyboard().press("Space");
            page.keyboard().press("ArrowDown");
            assertThat(page.getByLabel("The child death overview panel")).isChecked();
            reach(page, page.locator("#cdop-factors"));
            page.keyboard().press("Space");
            type(page, page.getByLabel("The panel’s reference"), "4411");
            press(page, "Continue");
            assertThat(page.locator("#step")).hasText("The child or children");
            assertThat(page.locator("#step")).isFocused();
            type(page, page.getByLabel("Full name"), "Keys Whitlow");
            type(page, page.getByLabel("Where the child lives or lived"), "Ashmere");
            reach(page, page.locator("#looked-after"));
            page.keyboard().press("Space");
            press(page, "Continue");
            assertThat(page.locator("#step")).isFocused();
            reach(page, page.locator("#harm"));
            page.keyboard().press("Space");
            type(page, page.locator("#incident").getByLabel("Day"), "1");
            type(page, page.locator("#incident").getByLabel("Month"), "3");
            type(page, page.locator("#incident").getByLabel("Year"), "2026");
            press(page, "Continue");
            assertThat(page.locator(".errorsummary")).isFocused();
            Locator missing = page.locator(".errorsummary").getByText("Enter the date your agency became aware");
            reach(page, missing);
            page.keyboard().press("Enter");
            assertThat(page.locator("#aware").getByLabel("Day")).isFocused();
            page.keyboard().type("4");
            type(page, page.locator("#aware").getByLabel("Month"), "3");
            type(page, page.locator("#aware").getByLabel("Year"), "2026");
            type(page, page.getByLabel("Where it happened"), "Ashmere");
            type(page, page.getByLabel("Why should a review be considered?"), "Child 1 was known to two agencies.");
            press(page, "Continue");
            assertThat(page.locator("#step")).hasText("Agencies who knew them");
            press(page, "Back");
            assertThat(page.locator("#aware").getByLabel("Day")).hasValue("4");
            press(page, "Continue");
            assertThat(page.locator("#step")).isFocused();
            reach(page, page.locator("#agencies"));
            page.keyboard().press("Space");
            press(page, "Continue");
            assertThat(page.locator("#step")).hasText("Check and send");
            reach(page, page.getByLabel("Change: Who refers"));
            page.keyboard().press("Enter");
            assertThat(page.getByLabel("The panel’s reference")).hasValue("4411");
            press(page, "Continue to the last step");
            assertThat(page.locator("#step")).hasText("Check and send");
            press(page, "Send the referral");

            page.waitForURL("**/b/ash/referrals/*-*-*");
            gwen.arrived();
            reach(page, page.getByRole(AriaRole.BUTTON, named("Show")));
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("Keys Whitlow");
            assertThat(page.getByRole(AriaRole.BUTTON, named("Hide"))).isFocused();
        }
    }

    @Test
    void the_panel_is_asked_by_keyboard_alone() {
        String referral = new PanelMet().referred("Keys Larkfield");
        try (var frances = Visit.wide(browser)) {
            Page page = frances.signIn("frances.dell", "/b/ash/referrals/" + referral);

            Locator ask = page.getByRole(AriaRole.BUTTON, named("Ask the panel to consider"));
            reach(page, ask);
            page.keyboard().press("Enter");
            assertThat(page.locator("#request-text textarea")).isFocused();
            assertThat(page.locator("#request-text")).containsText("Write what you ask the panel");
            page.keyboard().type("I ask the panel to consider whether the criteria are met.");
            Locator why = page.locator("#request-why textarea");
            reach(page, why);
            page.keyboard().type("This board keeps its rules.");
            reach(page, ask);
            page.keyboard().press("Enter");

            assertThat(page.locator(".next h2")).hasText("Nothing for you now");
            assertThat(page.locator(".next h2")).isFocused();
            page.keyboard().press("Tab");
            assertThat(page.getByRole(AriaRole.LINK, named("Open the case"))).isFocused();
        }
    }

    private static void press(Page page, String button) {
        reach(page, page.getByRole(AriaRole.BUTTON, named(button)));
        page.keyboard().press("Enter");
    }

    private static void type(Page page, Locator field, String text) {
        reach(page, field);
        page.keyboard().type(text);
    }

    /** Presses Tab until the focus is there, as somebody without a mouse does. */
    private static void reach(Page page, Locator wanted) {
        for (int i = 0; i < FAR; i++) {
            if ((Boolean) wanted.evaluate("wanted => wanted.contains(document.activeElement)")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never comes to " + wanted);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
