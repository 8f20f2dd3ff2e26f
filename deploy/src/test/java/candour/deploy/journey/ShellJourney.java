package candour.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The shell that people live in, by keyboard, wide and on a phone. */
@Tag("shell")
@ExtendWith(Chromium.class)
class ShellJourney {
    private static final String SMALL = """
            () => [...document.querySelectorAll('.rail a, .topbar a, .topbar button, .topbar input, .bottomnav a, .bottomnav button, .pagefoot a')]
                .filter(part => part.checkVisibility())
                .filter(part => { const box = part.getBoundingClientRect(); return box.height < 24 || box.width < 24; })
                .map(part => part.outerHTML)""";

    private final Browser browser;

    ShellJourney(Browser browser) {
        this.browser = browser;
    }

    @Test
    void the_skip_link_comes_first_and_leads_past_the_navigation() {
        try (var gwen = Visit.wide(browser)) {
            Page page = gwen.signIn("gwen.hollis", "/b/ash");

            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*#content$"));
            page.keyboard().press("Tab");

            assertThat((Boolean) page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                    .isTrue();
            assertThat(page.locator(".rail [aria-current=page]")).hasText("Board home");
        }
    }

    @Test
    void a_reference_typed_anywhere_is_found_and_stands_in_no_address() {
        try (var gwen = Visit.wide(browser)) {
            Page page = gwen.signIn("gwen.hollis", "/b/ash/meetings");
            Locator box = page.locator(".topbar [role=search] input");

            box.focus();
            page.keyboard().type("ash-2026-001");
            page.keyboard().press("Enter");

            Locator found = page.locator("main table tbody tr").first();
            assertThat(found).containsText("ASH-2026-001");
            assertThat(page.locator("main .lede")).isFocused();
            assertThat(page).hasURL(Pattern.compile(".*/b/ash/search"));
            found.getByRole(AriaRole.LINK).click();
            gwen.arrived();
            assertThat(page.locator("h1")).containsText("ASH-2026-001");
            assertThat((String) page.evaluate("performance.getEntriesByType('resource').map(e => e.name).join(' ')"))
                    .doesNotContain("ash-2026-001");
        }
    }

    @Test
    void the_menu_of_a_phone_opens_and_closes_by_keyboard_and_gives_the_focus_back() {
        try (var gwen = Visit.narrow(browser)) {
            Page page = gwen.signIn("gwen.hollis", "/b/ash");
            Locator opener = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open the menu"));
            Locator menu = page.getByRole(AriaRole.DIALOG);
            assertThat(page.locator(".rail")).isHidden();

            opener.focus();
            page.keyboard().press("Enter");
            assertThat(menu).isVisible();
            gwen.seen("menu", List.of(Look.PHONE, Look.DARK_PHONE));
            for (int i = 0; i < 20; i++) {
                page.keyboard().press("Tab");
                assertThat(
                                (Boolean)
                                        page.evaluate(
                                                "document.activeElement === document.body || document.querySelector('dialog').contains(document.activeElement)"))
                        .as("what lies under the menu can't be reached")
                        .isTrue();
            }
            page.keyboard().press("Escape");
            assertThat(menu).isHidden();
            assertThat(opener).isFocused();

            page.locator(".bottomnav button").click();
            assertThat(menu).isVisible();
            menu.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Meetings"))
                    .click();
            page.waitForURL("**/b/ash/meetings");
            gwen.arrived();
            assertThat(page.locator(".bottomnav [aria-current=page]")).hasText("Meetings");
        }
    }

    @Test
    void nothing_that_is_pressed_is_smaller_than_24_pixels() {
        for (Visit visit : new Visit[] {Visit.wide(browser), Visit.narrow(browser)}) {
            try (visit) {
                Page page = visit.signIn("gwen.hollis", "/b/ash");

                assertThat((List<?>) page.evaluate(SMALL)).isEmpty();
            }
        }
    }

    @Test
    void my_work_can_be_narrowed_to_a_kind_by_keyboard() {
        try (var frances = Visit.wide(browser)) {
            Page page = frances.signIn("frances.dell", "/");
            Locator referrals = page.locator(".filters button", new Page.LocatorOptions().setHasText("Referrals"));

            referrals.focus();
            page.keyboard().press("Space");

            assertThat(referrals).hasAttribute("aria-pressed", "true");
            assertThat(referrals).isFocused();
            assertThat(page.locator(".worklist h3").first()).containsText("Ask the panel to consider");
            assertThat(page.locator(".worklist h3", new Page.LocatorOptions().setHasText("Decide on")))
                    .hasCount(0);
            frances.seen("my-work-referrals");
        }
    }

    @Test
    void the_public_pages_are_reached_from_the_foot_of_a_screen_and_read_without_signing_in() {
        try (var gwen = Visit.wide(browser);
                var anybody = Visit.wide(browser)) {
            Page page = gwen.signIn("gwen.hollis", "/b/ash/cases");
            page.locator(".pagefoot")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Accessibility"))
                    .click();
            page.waitForURL("**/about/ash/accessibility");

            anybody.page().navigate(page.url());

            assertThat(anybody.page().locator("h1")).hasText("Accessibility statement");
        }
    }
}
