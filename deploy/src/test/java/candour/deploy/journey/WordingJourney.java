package candour.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A board says a thing in its own words: on its own screens, in each of its tabs, and on no other board's. */
@Tag("shell")
@Tag("accessibility")
@Tag("isolation")
@ExtendWith(Chromium.class)
class WordingJourney {
    private static final String HEADING = "#content h1";

    private final Browser browser;

    WordingJourney(Browser browser) {
        this.browser = browser;
    }

    @Test
    void a_boards_own_words_stand_on_its_screens_and_on_no_others() {
        try (var arlo = Visit.wide(browser);
                var maeve = Visit.wide(browser)) {
            arlo.signIn("arlo.beck", "/b/ash/wording");
            Page page = arlo.page();
            arlo.seen("wording");
            find(page, "newest first. a case is opened");
            Locator change = page.locator(".wording button");
            assertThat(change).hasCount(1);
            Keys.press(arlo, change);
            assertThat(page.locator(".wording textarea")).isFocused();
            page.keyboard().press("Control+A");
            page.keyboard().type(" ");
            Keys.press(arlo, Keys.button(arlo, "Put it in force"));
            assertThat(page.locator(".wording")).containsText("Write what it is to say");
            arlo.seen("wording-error");
            assertThat(page.locator(".wording textarea")).isFocused();
            page.keyboard().press("Control+A");
            page.keyboard().type("The latest case stands first here.");
            Keys.press(arlo, Keys.button(arlo, "Put it in force"));
            assertThat(page.locator(".pagehead")).containsText("Your words stand on every page");
            assertThat(page.locator(".wording button")).isFocused();
            arlo.seen("wording-own");
            Keys.press(arlo, page.locator(".wording button"));
            page.keyboard().press("Control+A");
            page.keyboard().type("<b onclick=alert(1)>The latest</b> stands first here.");
            Keys.press(arlo, Keys.button(arlo, "Put it in force"));
            assertThat(page.locator(".wording")).containsText("<b onclick");

            maeve.signIn("maeve.linden", "/b/ash/cases");
            assertThat(maeve.page().locator(".lede"))
                    .containsText("<b onclick=alert(1)>The latest</b> stands first here.");
            Page beside = maeve.tab();
            beside.navigate("/b/bex/cases");
            assertThat(beside.locator(".lede")).containsText("Newest first.");
            maeve.page().reload();
            assertThat(maeve.page().locator(".lede")).containsText("stands first here.");
            assertThat(beside.locator(".lede")).containsText("Newest first.");

            Keys.press(arlo, page.locator(".wording button"));
            Keys.press(arlo, Keys.button(arlo, "Use Candour’s words again"));
            assertThat(page.locator(".pagehead")).containsText("Candour’s words stand again");
            maeve.page().reload();
            assertThat(maeve.page().locator(".lede")).containsText("Newest first.");
        }
    }

    @Test
    void what_is_not_there_to_change_and_whose_page_it_is_are_said() {
        try (var arlo = Visit.wide(browser);
                var gwen = Visit.wide(browser)) {
            arlo.signIn("arlo.beck", "/b/ash/wording");
            find(arlo.page(), "serious case review");
            assertThat(arlo.page().locator("#content")).containsText("No text that a board can change");
            arlo.seen("wording-none");
            gwen.signIn("gwen.hollis", "/b/ash/wording");
            assertThat(gwen.page().locator(HEADING)).hasText("Wording");
            assertThat(gwen.page().locator("#content")).containsText("This page is for the board’s administrator");
            gwen.seen("wording-not-yours");
        }
    }

    private static void find(Page page, String words) {
        page.locator("#find-text input").fill(words);
    }
}
