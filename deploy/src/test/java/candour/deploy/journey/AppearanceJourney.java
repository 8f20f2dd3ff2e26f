package candour.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Light or dark: as the system says, until somebody says otherwise in this browser. */
@Tag("shell")
@ExtendWith(Chromium.class)
class AppearanceJourney {
    private static final String LIGHT = "rgb(244, 246, 246)";
    private static final String DARK = "rgb(16, 23, 26)";

    private final Browser browser;

    AppearanceJourney(Browser browser) {
        this.browser = browser;
    }

    @Test
    void dark_is_chosen_by_keyboard_and_holds_in_every_tab_and_after_a_reload() {
        try (var gwen = Visit.wide(browser)) {
            Page page = gwen.signIn("gwen.hollis", "/b/ash/cases");
            assertThat(ground(page)).isEqualTo(LIGHT);
            Page other = gwen.tab();
            other.navigate("/b/ash/meetings");
            other.locator("main h1").waitFor();

            Locator choice = page.getByLabel("Appearance").first();
            Keys.reach(page, choice);
            page.keyboard().type("Dark");

            assertThat(choice).hasValue("dark");
            assertThat(ground(page)).isEqualTo(DARK);
            assertThat(other.locator("html")).hasClass("dark");
            gwen.isAccessible("chosen dark");
            assertThat(page.evaluate("JSON.stringify({...localStorage})"))
                    .asString()
                    .contains("\"appearance\":\"dark\"");
            assertThat(gwen.context().cookies())
                    .extracting(cookie -> cookie.value)
                    .noneMatch(value -> value.equals("dark"));

            page.reload();
            assertThat(page.locator("html")).hasClass("dark");
            gwen.arrived();
            assertThat(choice).hasValue("dark");
            assertThat(ground(page)).isEqualTo(DARK);
            page.navigate("/signed-out");
            assertThat(ground(page)).isEqualTo(DARK);
        }
    }

    @Test
    void light_is_kept_in_a_system_that_is_dark_and_the_system_is_followed_again() {
        try (var gwen = Visit.wideInTheDark(browser)) {
            Page page = gwen.signIn("gwen.hollis", "/b/ash/cases");
            assertThat(ground(page)).isEqualTo(DARK);
            Locator choice = page.getByLabel("Appearance").first();

            choice.selectOption("light");
            assertThat(ground(page)).isEqualTo(LIGHT);
            choice.selectOption("");

            assertThat(ground(page)).isEqualTo(DARK);
            assertThat(page.evaluate("localStorage.getItem('appearance')")).isNull();
        }
    }

    private static String ground(Page page) {
        return String.valueOf(page.evaluate("getComputedStyle(document.body).backgroundColor"));
    }
}
