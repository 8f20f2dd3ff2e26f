package candour.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.deploy.http.AshDelegate;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Board Chair is away: somebody is named, stands in, and no longer does. */
@Tag("shell")
@Tag("accessibility")
@ExtendWith(Chromium.class)
class AbsenceJourney {
    private static final String ABSENCE = "/b/ash/absence";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private final Browser browser;

    AbsenceJourney(Browser browser) {
        this.browser = browser;
    }

    @AfterEach
    void nobody_is_left_standing_in() {
        AshDelegate.endAll();
    }

    @Test
    void a_delegate_is_named_and_ended_by_keyboard_alone() {
        try (var frances = Visit.wide(browser)) {
            frances.signIn("frances.dell", ABSENCE);
            Page page = frances.page();
            Keys.press(frances, Keys.button(frances, "Name the delegate"));
            assertThat(page.locator(".errorsummary")).isFocused();
            assertThat(page.locator(".errorsummary")).containsText("Choose who stands in");
            frances.seen("absence-incomplete");

            Keys.reach(page, page.locator("#delegate"));
            page.keyboard().press("Enter");
            Locator choices = page.locator("vaadin-select-item");
            assertThat(choices.first()).isVisible();
            while (!page.locator("vaadin-select-item[focused]").innerText().startsWith("Imran Shale")) {
                page.keyboard().press("ArrowDown");
            }
            page.keyboard().press("Enter");
            assertThat(page.locator("#delegate")).containsText("Imran Shale");
            day(page, "#from", today);
            day(page, "#to", today.plusDays(2));
            Keys.type(page, page.getByLabel("Reason", new Page.GetByLabelOptions().setExact(true)), "Annual leave");
            Keys.press(frances, Keys.button(frances, "Name the delegate"));
            assertThat(page.locator(".pagehead")).containsText("Imran Shale stands in from");
            assertThat(page.locator("table")).containsText("Stands in now");
            frances.seen("absence");

            Locator end =
                    Keys.button(frances, "End the delegation of Imran Shale").first();
            Keys.press(frances, end);
            assertThat(Keys.button(frances, "Keep it")).isFocused();
            frances.seen("absence-end");
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog.ask")).hasCount(0);
            assertThat(page.locator("table")).containsText("Stands in now");
            Keys.press(frances, end);
            Keys.press(frances, page.locator("dialog.ask").getByText("End it now"));
            assertThat(page.locator(".pagehead")).containsText("The delegation of Imran Shale is ended");
            assertThat(page.locator("table")).not().containsText("Stands in now");
        }
    }

    @Test
    void whoever_stands_in_finds_what_waits_for_the_chair() {
        AshDelegate.standsIn("imran.shale");
        try (var imran = Visit.narrow(browser)) {
            imran.signIn("imran.shale", "/");
            assertThat(imran.page().locator("main")).containsText("In place of Frances Dell");
            imran.seen("my-work-in-place");
            imran.open(ABSENCE);
            assertThat(imran.page().locator("main")).containsText("Stands in now");
            assertThat(Keys.button(imran, "Name the delegate")).hasCount(0);
            imran.seen("absence-read");
            imran.open("/b/ash");
            assertThat(imran.page().locator("main")).containsText("Imran Shale stands in for Frances Dell until");
            imran.seen("board-home-in-place");
        }
    }

    private static void day(Page page, String field, LocalDate day) {
        Keys.type(page, page.locator(field).getByLabel("Day"), Integer.toString(day.getDayOfMonth()));
        Keys.type(page, page.locator(field).getByLabel("Month"), Integer.toString(day.getMonthValue()));
        Keys.type(page, page.locator(field).getByLabel("Year"), Integer.toString(day.getYear()));
    }
}
