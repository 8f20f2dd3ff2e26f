package candour.deploy.journey;

import static candour.deploy.journey.Keys.button;
import static candour.deploy.journey.Mouse.follow;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the guidance says, edition by edition, and what each member thinks of it on the worksheet. */
@Tag("rules")
@ExtendWith(Chromium.class)
class GuidanceJourney {
    private final Browser browser;

    GuidanceJourney(Browser browser) {
        this.browser = browser;
    }

    @Test
    void a_member_reads_an_edition_and_puts_another_beside_it() {
        try (var ruth = Visit.wide(browser)) {
            ruth.signIn("ruth.okell", "/b/ash/guidance");
            assertThat(ruth.page().locator("main")).containsText("This board keeps the rules of Working Together");
            ruth.isAccessible("guidance");
            ruth.picture("guidance-1440-light");

            follow(ruth, "Working Together to Safeguard Children 2015");
            assertThat(ruth.page().locator("main"))
                    .containsText("1 month after the board was notified; stops when the decision is made.");
            ruth.isAccessible("edition");
            ruth.picture("edition-1440-light");

            follow(ruth, "Working Together to Safeguard Children 2023");
            assertThat(ruth.page().locator("main")).containsText("The partners, jointly");
            assertThat(ruth.page().locator("main")).containsText("Not in this edition");
            ruth.isAccessible("comparison");
            ruth.picture("comparison-1440-light");
        }
    }

    @Test
    void members_record_their_views_and_the_same_facts_stand_by_another_edition() {
        String worksheet = "/b/ash/cases/" + new PanelMet().madeCase() + "/threshold";
        try (var ruth = Visit.wide(browser)) {
            ruth.signIn("ruth.okell", worksheet);
            Page page = ruth.page();
            button(ruth, "Record your view, the test as a whole").click();
            page.locator("#view-whole-view").getByText("Not met").click();
            Locator record = page.locator("#views-whole .evidenceform").getByText("Record your view");
            record.click();
            assertThat(page.locator("#view-whole-reasons")).containsText("Say why");
            ruth.isAccessible("view without reasons");
            page.locator("#view-whole-reasons textarea").fill("The account given at the time fits the injury.");
            record.click();
            assertThat(page.locator("#views-whole")).containsText("Change your view");
            assertThat(page.locator("#views-whole")).isFocused();
            assertThat(page.locator(".whole")).containsText("1 say not met");
            assertThat(page.locator("#views-whole")).containsText("No view yet: Independent panel chair");

            button(ruth, "Choose an edition").click();
            page.locator("#same-facts-edition").click();
            page.locator("vaadin-select-item")
                    .getByText("Working Together to Safeguard Children 2018")
                    .click();
            assertThat(page.locator(".samefacts table")).containsText("Not part of this edition");
            ruth.isAccessible("worksheet with views");
            ruth.picture("threshold-views-1440-light");
        }
        try (var nia = Visit.narrow(browser)) {
            nia.signIn("nia.farrow", worksheet);
            assertThat(nia.page().locator("#views-whole")).containsText("Designated Nurse");
            nia.isAccessible("worksheet with views on a phone");
            nia.picture("threshold-views-390-light");
        }
        try (var frances = Visit.wideInTheDark(browser)) {
            frances.signIn("frances.dell", worksheet);
            assertThat(frances.page().locator("#views-whole")).containsText("Not met");
            assertThat(frances.page().getByText("Record your view").count()).isZero();
            frances.isAccessible("worksheet read by the chair in the dark");
            frances.picture("threshold-views-1440-dark");
        }
    }
}
