package candour.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen in its states, wide and on a phone, in light and in dark: accessible, with a picture to look at. */
@Tag("accessibility")
@ExtendWith(Chromium.class)
class ScreensJourney {
    private final Browser browser;

    ScreensJourney(Browser browser) {
        this.browser = browser;
    }

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of("1440-light", (Function<Browser, Visit>) Visit::wide),
                Arguments.of("1440-dark", (Function<Browser, Visit>) Visit::wideInTheDark),
                Arguments.of("390-light", (Function<Browser, Visit>) Visit::narrow));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void the_screens_of_a_business_manager_are_accessible(String look, Function<Browser, Visit> opened) {
        try (var gwen = opened.apply(browser)) {
            gwen.signIn("gwen.hollis", "/");
            gwen.seen("my-work-nothing", look);
            gwen.open("/b/ash/referrals");
            gwen.seen("referrals", look);
            gwen.page().locator("table a").last().click();
            gwen.arrived();
            gwen.seen("referral", look);
            gwen.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                    .click();
            assertThat(gwen.page().locator(".restricted.shown")).isVisible();
            gwen.seen("referral-shown", look);
            gwen.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("History"))
                    .click();
            gwen.arrived();
            gwen.seen("history", look);
            gwen.open("/b/ash/referrals/new");
            gwen.seen("new-referral", look);
            gwen.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the referral"))
                    .click();
            assertThat(gwen.page().locator(".errorsummary")).isFocused();
            gwen.seen("new-referral-errors", look);
            gwen.open("/b/ash");
            gwen.seen("board-home", look);
            gwen.page().locator("details.disclose summary").first().click();
            gwen.seen("board-home-table", look);
            gwen.open("/b/ash/search");
            gwen.seen("search", look);
            gwen.page().locator("main [role=search] input").fill("2026-00");
            gwen.page().keyboard().press("Enter");
            assertThat(gwen.page().locator("main table")).isVisible();
            gwen.seen("search-found", look);
            gwen.open("/b/ash/contacts");
            gwen.seen("contacts-read", look);
            gwen.open("/b/ash/nothing");
            gwen.seen("not-found", look);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void the_screens_of_a_case_are_accessible(String look, Function<Browser, Visit> opened) {
        try (var gwen = opened.apply(browser)) {
            gwen.signIn("gwen.hollis", "/b/ash/cases");
            gwen.seen("cases", look);
            gwen.page().locator("table a").last().click();
            gwen.arrived();
            gwen.seen("case", look);
            String address = gwen.page().url();
            gwen.open(address + "/meetings");
            gwen.seen("case-meetings", look);
            gwen.open(address + "/history");
            gwen.seen("case-history", look);
            gwen.open("/b/ash/meetings");
            gwen.seen("meetings", look);
            gwen.open("/b/ash/meetings/new");
            gwen.seen("convene", look);
            gwen.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Convene the meeting"))
                    .click();
            assertThat(gwen.page().locator(".errorsummary")).isFocused();
            gwen.seen("convene-errors", look);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void the_screens_of_others_are_accessible(String look, Function<Browser, Visit> opened) {
        try (var frances = opened.apply(browser)) {
            frances.signIn("frances.dell", "/");
            frances.seen("my-work", look);
            frances.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ask the panel"))
                    .first()
                    .click();
            frances.arrived();
            assertThat(frances.page().locator("#request-text")).isVisible();
            frances.seen("referral-to-ask", look);
        }
        try (var ruth = opened.apply(browser)) {
            ruth.signIn("ruth.okell", "/b/ash/referrals");
            ruth.page().locator("table a").last().click();
            ruth.arrived();
            ruth.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("History"))
                    .click();
            ruth.arrived();
            ruth.seen("history-not-for-you", look);
        }
        try (var otis = opened.apply(browser)) {
            otis.signIn("otis.rowan", "/");
            assertThat(otis.page().locator("main")).containsText("You belong to no board yet");
            otis.seen("my-work-no-board", look);
        }
        try (var arlo = opened.apply(browser)) {
            arlo.signIn("arlo.beck", "/b/ash/referrals");
            assertThat(arlo.page().locator("h1")).hasText("Your role doesn’t allow this");
            arlo.seen("not-allowed", look);
            arlo.open("/b/ash");
            arlo.seen("board-home-administrator", look);
            arlo.open("/b/ash/contacts");
            arlo.seen("contacts", look);
            arlo.page().getByLabel("Who answers for the data, by law").fill("");
            arlo.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish the contacts"))
                    .click();
            assertThat(arlo.page().locator(".errorsummary")).isFocused();
            arlo.seen("contacts-errors", look);
        }
        try (var anybody = opened.apply(browser)) {
            anybody.page().navigate("/signed-out");
            anybody.seen("signed-out", look);
            for (String page : List.of("help", "privacy", "accessibility")) {
                anybody.page().navigate("/about/ash/" + page);
                anybody.seen("about-" + page, look);
            }
            anybody.page().navigate("/about/car/help");
            anybody.seen("about-help-another-board", look);
        }
    }

    @Test
    void axe_finds_what_is_planted() {
        try (var planted = Visit.wide(browser)) {
            planted.page().setContent("<title>x</title><main><h1>Planted</h1><img src='x.png'><input></main>");

            assertThat(new AxeBuilder(planted.page()).analyze().getViolations())
                    .extracting(violation -> violation.getId())
                    .contains("image-alt", "label", "html-has-lang");
        }
    }

    @Test
    void a_recorded_visit_hears_what_a_screen_is_told() {
        try (var gwen = Visit.wide(browser).recorded()) {
            gwen.signIn("gwen.hollis", "/b/ash/referrals");

            assertThat(gwen.told()).contains("ASH-2026-");
        }
    }
}
