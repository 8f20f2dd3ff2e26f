package candour.deploy.journey;

import static candour.deploy.journey.Keys.button;
import static candour.deploy.journey.Mouse.follow;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.TestStand;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What screens come to beside how they open, which {@link RouteJourney} looks at: shown, filled wrongly, empty, not for
 * you, not there. At a desk, on a phone and in the dark: accessible, with a picture to look at.
 */
@Tag("accessibility")
@ExtendWith(Chromium.class)
class ScreensJourney {
    private final Browser browser;

    ScreensJourney(Browser browser) {
        this.browser = browser;
    }

    @Test
    void what_a_business_manager_comes_to_is_accessible() {
        try (var gwen = Visit.wide(browser)) {
            gwen.signIn("gwen.hollis", "/");
            gwen.seen("my-work-nothing");
            gwen.open("/b/ash/referrals");
            gwen.page().locator("table a").last().click();
            gwen.arrived();
            gwen.seen("referral-with-the-panel");
            button(gwen, "Show").click();
            assertThat(gwen.page().locator(".restricted.shown")).isVisible();
            gwen.seen("referral-shown");
            gwen.open("/b/ash/referrals/new");
            button(gwen, "Continue").click();
            assertThat(gwen.page().locator(".errorsummary")).isFocused();
            gwen.seen("new-referral-errors");
            gwen.open("/b/ash");
            for (var table :
                    gwen.page().locator("details.disclose summary:visible").all()) {
                table.click();
            }
            gwen.seen("board-home-tables");
            finds(gwen, "2026-00");
            assertThat(gwen.page().locator("main table")).isVisible();
            gwen.seen("search-found");
            finds(gwen, "1999-999");
            assertThat(gwen.page().locator("main table")).hasCount(0);
            gwen.seen("search-nothing");
            gwen.open("/b/ash/contacts");
            gwen.seen("contacts-read");
            gwen.open("/b/ash/meetings/new");
            button(gwen, "Convene the meeting").click();
            assertThat(gwen.page().locator(".errorsummary")).isFocused();
            gwen.seen("convene-errors");
            gwen.open("/b/ash/nothing");
            gwen.seen("not-found");
        }
    }

    @Test
    void a_case_that_the_panel_has_not_met_on_is_accessible() {
        String at = "/b/ash/cases/" + new PanelMet().requested().getString("caseFile");
        try (var gwen = Visit.wide(browser)) {
            gwen.signIn("gwen.hollis", at);
            gwen.seen("case-to-convene");
            gwen.open(at + "/meetings");
            gwen.seen("case-meetings-none");
            gwen.open(at + "/threshold");
            gwen.seen("threshold-too-early");
            gwen.open(at + "/advice");
            gwen.seen("advice-too-early");
        }
    }

    @Test
    void what_a_board_chair_comes_to_is_accessible() {
        try (var frances = Visit.wide(browser)) {
            frances.signIn("frances.dell", "/");
            frances.seen("my-work");
            frances.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ask the panel"))
                    .first()
                    .click();
            frances.arrived();
            frances.seen("referral-to-ask");
            button(frances, "Ask the panel to consider").click();
            assertThat(frances.page().locator("#request-text")).hasAttribute("invalid", "");
            frances.seen("referral-to-ask-errors");
        }
    }

    @Test
    void what_a_member_and_a_newcomer_may_not_see_is_said_accessibly() {
        try (var ruth = Visit.wide(browser)) {
            ruth.signIn("ruth.okell", "/b/ash/referrals");
            ruth.page().locator("table a").last().click();
            ruth.arrived();
            follow(ruth, "History");
            ruth.seen("history-not-for-you");
        }
        try (var otis = Visit.wide(browser)) {
            otis.signIn("otis.rowan", "/");
            assertThat(otis.page().locator("main")).containsText("You belong to no board yet");
            otis.seen("my-work-no-board");
        }
    }

    @Test
    void what_an_administrator_comes_to_is_accessible() {
        try (var arlo = Visit.wide(browser)) {
            arlo.signIn("arlo.beck", "/b/ash/referrals");
            assertThat(arlo.page().locator("h1")).hasText("Your role doesn’t allow this");
            arlo.seen("not-allowed");
            arlo.open("/b/ash");
            arlo.seen("board-home-administrator");
            arlo.open("/b/ash/contacts");
            arlo.page().getByLabel("Who answers for the data, by law").fill("");
            button(arlo, "Publish the contacts").click();
            assertThat(arlo.page().locator(".errorsummary")).isFocused();
            arlo.seen("contacts-errors");
        }
    }

    @Test
    void a_board_with_nothing_says_so_accessibly() {
        try (var lena = Visit.wide(browser)) {
            lena.signIn("lena.moss", "/b/car");
            lena.seen("board-home-nothing");
            for (String page : List.of("cases", "referrals", "meetings")) {
                lena.open("/b/car/" + page);
                assertThat(lena.page().locator("main .empty")).isVisible();
                lena.seen(page + "-nothing");
            }
            lena.open("/b/car/meetings/new");
            lena.seen("convene-nothing");
            lena.open("/b/car/contacts");
            lena.seen("contacts-nothing");
        }
    }

    @Test
    void what_everybody_may_read_is_accessible() {
        try (var anybody = Visit.wide(browser)) {
            anybody.page().navigate("/signed-out");
            anybody.seen("signed-out");
            for (String page : List.of("help", "privacy", "accessibility")) {
                anybody.page().navigate("/about/ash/" + page);
                anybody.seen("about-" + page);
            }
            anybody.page().navigate("/about/car/help");
            anybody.seen("about-help-another-board");
            anybody.page().navigate("/about/nowhere/help");
            anybody.expects("404");
            anybody.seen("about-nowhere");
        }
    }

    /** What the screen reads is locked, as it might be for a moment in a release; the application waits five seconds. */
    @Test
    void what_is_said_while_the_database_is_busy_is_accessible() throws SQLException {
        try (var gwen = Visit.wide(browser);
                var busy = TestStand.current().connectAs("postgres")) {
            gwen.signIn("gwen.hollis", "/");
            busy.setAutoCommit(false);
            try (var lock = busy.createStatement()) {
                lock.execute("lock table app.referral in access exclusive mode");
                gwen.open("/b/ash/referrals");
            } finally {
                busy.rollback();
            }
            assertThat(gwen.page().locator("main")).containsText("Candour is busy or its database is away.");
            gwen.expects("503");
            gwen.seen("busy");
        }
    }

    /** A table that the screen needs can't be read, as after a release that went wrong. */
    @Test
    void what_is_said_when_something_failed_is_accessible_and_tells_nothing_of_it() throws SQLException {
        try (var gwen = Visit.wide(browser);
                var broken = TestStand.current().connectAs("postgres");
                var rights = broken.createStatement()) {
            gwen.signIn("gwen.hollis", "/");
            rights.execute("revoke select on app.meeting from candour_app");
            try {
                gwen.open("/b/ash/meetings");
            } finally {
                rights.execute("grant select on app.meeting to candour_app");
            }
            assertThat(gwen.page().locator("h1")).hasText("Something failed on our side");
            assertThat(gwen.page().locator("main")).containsText("Number for support");
            assertThat(gwen.page().content()).doesNotContain("permission denied", "PSQLException");
            gwen.expects("500");
            gwen.seen("failed");
            gwen.page().locator("main a").click();
            gwen.arrived();
            assertThat(gwen.page().locator("h1")).hasText("My work");
        }
    }

    /** Each rule of the rig, seen to find what breaks it. */
    @Test
    void the_rig_finds_what_is_planted() {
        try (var planted = Visit.wide(browser)) {
            planted.page().setContent("""
                            <title>x</title><main><h1>Planted</h1><h3>Too deep</h3><img src='x.png'><input>
                            <p style='width: 200vw'>Too wide</p><button style='width: 9px; height: 9px; padding: 0'>x</button></main>""");

            assertThat(String.join("\n", Inspection.faults(planted.page())))
                    .contains(
                            "image-alt",
                            "label",
                            "html-has-lang",
                            "scrolls sideways by",
                            "leaves out a level of headings",
                            "has targets smaller than 24 pixels",
                            "has a title that doesn't end");
            planted.page().setContent("<title>x</title><h2>No h1</h2>");
            assertThat(String.join("\n", Inspection.faults(planted.page()))).contains("hasn't one h1, but [0]");
            planted.page().setContent("<title>x</title><h1>" + "x".repeat(900) + "</h1>");
            assertThat(String.join("\n", Inspection.faults(planted.page())))
                    .contains("scrolls sideways by [a text that is wider than what it stands in]");
        }
    }

    @Test
    void tabbing_finds_what_is_planted() {
        try (var planted = Visit.wide(browser)) {
            planted.page().setContent("""
                            <title>x</title><style>button { outline: none; } .far { position: absolute; left: -9999px; }
                            .over { position: fixed; inset: 0; height: 3em; background: #fff; }</style>
                            <main><h1>x</h1><button tabindex='3'>First</button><button class='far'>Far</button>
                            <a href='#x' style='position: fixed; top: 0'>Under</a></main><div class='over'></div>""");

            assertThat(String.join("\n", Tabbing.faults(planted.page())))
                    .contains(
                            "an order of its own has",
                            "the first stop isn't the skip link",
                            "nothing shows the focus at",
                            "Tab leaves the page before its end",
                            "the focus is where nobody sees it");
        }
    }

    @Test
    void a_recorded_visit_hears_what_a_screen_is_told() {
        try (var gwen = Visit.wide(browser).recorded()) {
            gwen.signIn("gwen.hollis", "/b/ash/referrals");

            assertThat(gwen.told()).contains("ASH-2026-");
        }
    }

    private static void finds(Visit visit, String reference) {
        visit.open("/b/ash/search");
        visit.page().locator("main [role=search] input").fill(reference);
        visit.page().keyboard().press("Enter");
        assertThat(visit.page().locator("main .lede")).isFocused();
        visit.settled();
    }
}
