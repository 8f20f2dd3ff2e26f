package candour.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("first-case")
@Tag("accessibility")
@ExtendWith(Chromium.class)
class FirstCaseJourney {
    private static final String CANARY = "Canary Whitlow";

    private final Browser browser;

    FirstCaseJourney(Browser browser) {
        this.browser = browser;
    }

    @Test
    void a_referral_comes_in_and_the_board_chair_asks_the_panel_to_consider_it() {
        String address;
        String reference;
        try (var gwen = Visit.wide(browser)) {
            gwen.signIn("gwen.hollis", "/b/ash/referrals");
            assertThat(gwen.page()).hasTitle("Referrals · Candour");
            gwen.isAccessible("referrals");
            gwen.picture("referrals-1440-light");
            gwen.page().getByRole(AriaRole.LINK, named("Refer a child")).last().click();
            gwen.arrived();
            gwen.isAccessible("new referral");

            send(gwen);
            assertThat(gwen.page().locator(".errorsummary"))
                    .containsText("The referral is not sent yet. What you typed is kept.");
            assertThat(gwen.page().locator(".errorsummary")).isFocused();
            gwen.isAccessible("new referral with errors");
            gwen.picture("new-referral-errors-1440-light");

            fill(gwen.page());
            gwen.picture("new-referral-1440-light");
            send(gwen);
            gwen.page().waitForURL("**/b/ash/referrals/*-*-*");
            gwen.arrived();
            address = gwen.page().url();
            reference = gwen.page().locator("h1").textContent();
            assertThat(gwen.page()).hasTitle(reference + " · Candour");
            assertThat(gwen.page().locator(".next")).containsText("Nothing for you now");
            assertThat(gwen.page().locator("body")).not().containsText(CANARY);
            gwen.isAccessible("referral");
            gwen.picture("referral-1440-light");

            button(gwen, "Show").click();
            assertThat(gwen.page().locator("main")).containsText(CANARY);
            gwen.isAccessible("referral with identities");
            gwen.picture("referral-shown-1440-light");
            gwen.page().reload();
            gwen.arrived();
            assertThat(gwen.page().locator("body")).not().containsText(CANARY);
        }
        try (var frances = Visit.wide(browser)) {
            frances.signIn("frances.dell", "/");
            frances.isAccessible("my work");
            frances.picture("my-work-1440-light");
            frances.page()
                    .locator(".worklist li", new Page.LocatorOptions().setHasText(reference))
                    .getByRole(AriaRole.LINK)
                    .click();
            frances.arrived();
            frances.isAccessible("referral to ask about");
            frances.page().getByLabel("What you ask the panel").fill("Please advise whether a review is needed.");
            button(frances, "Ask the panel to consider").click();
            assertThat(frances.page().locator(".next h2")).hasText("Nothing for you now");
            assertThat(frances.page().locator(".next h2")).isFocused();
            frances.isAccessible("referral asked about");
            frances.picture("referral-asked-1440-light");
            frances.page().getByRole(AriaRole.LINK, named("History")).click();
            frances.arrived();
            assertThat(frances.page().locator("table")).containsText("Consideration requested");
            assertThat(frances.page().locator("table")).containsText("Board Chair");
            frances.isAccessible("history");
            frances.picture("history-1440-light");
        }
        try (var hugh = Visit.wide(browser).recorded()) {
            hugh.signIn("hugh.senn", address);
            assertThat(hugh.page().locator("h1")).hasText("There is nothing here");
            hugh.isAccessible("not found");
            hugh.picture("not-found-1440-light");
            assertThat(hugh.told()).isNotEmpty().doesNotContain(CANARY, reference, "Please advise", "Ashmere");
        }
    }

    static void fill(Page page) {
        page.getByLabel("An agency", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Ashmere Health"))
                .click();
        date(page, "#incident", "1", "3", "2026");
        date(page, "#aware", "4", "3", "2026");
        page.getByLabel("Where it happened").fill("Ashmere");
        page.getByLabel("Where the child lives or lived").fill("Ashmere");
        page.getByLabel("Not known", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.getByLabel("Full name").fill(CANARY);
        page.locator(".child .date vaadin-text-field input").nth(0).fill("11");
        page.locator(".child .date vaadin-text-field input").nth(1).fill("2");
        page.locator(".child .date vaadin-text-field input").nth(2).fill("2024");
        page.getByLabel("NHS number, if known").fill("943 476 5919");
        page.getByLabel("Why should a review be considered?").fill("Child 1 was seen with bruising by three agencies.");
        page.getByLabel("Ashmere Housing").check();
    }

    private static void date(Page page, String field, String day, String month, String year) {
        page.locator(field).getByLabel("Day").fill(day);
        page.locator(field).getByLabel("Month").fill(month);
        page.locator(field).getByLabel("Year").fill(year);
    }

    private static void send(Visit visit) {
        button(visit, "Send the referral").click();
        visit.settled();
    }

    private static com.microsoft.playwright.Locator button(Visit visit, String name) {
        return visit.page().getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
