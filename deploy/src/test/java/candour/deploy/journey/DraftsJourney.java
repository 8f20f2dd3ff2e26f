package candour.deploy.journey;

import static candour.deploy.journey.Keys.press;
import static candour.deploy.journey.Keys.type;
import static candour.deploy.journey.Mouse.exact;
import static candour.deploy.journey.Referring.byChair;
import static candour.deploy.journey.Referring.goOn;
import static candour.deploy.journey.Referring.happened;
import static candour.deploy.journey.Referring.livedIn;
import static candour.deploy.journey.Referring.send;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is typed into the advice is saved as it is typed, whatever happens to the page, the browser or the session. */
@Tag("accessibility")
@ExtendWith(Chromium.class)
class DraftsJourney {
    private static final Pattern SAVED_AT = Pattern.compile("Saved \\d\\d:\\d\\d");
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);

    private final Browser browser;

    DraftsJourney(Browser browser) {
        this.browser = browser;
    }

    private static Locator state(Page page) {
        return page.locator(".savestate");
    }

    private static Locator facts(Page page) {
        return page.locator("#advice-facts textarea");
    }

    /** Types at the end of a text, and waits until the page says that it is saved. */
    private static void writes(Visit visit, Locator area, String text) {
        area.click();
        visit.page().keyboard().press("Control+End");
        visit.page().keyboard().type(text);
        assertThat(state(visit.page())).hasAttribute("data-shows", "saving");
        saved(visit.page());
    }

    private static void saved(Page page) {
        assertThat(state(page)).hasAttribute("data-shows", "said");
        assertThat(state(page).locator(".said")).containsText(SAVED_AT, SOON);
    }

    @Test
    void what_was_typed_is_there_after_a_reload_and_after_the_browser_was_killed() {
        String advice = "/b/ash/cases/" + new PanelMet().madeCase() + "/advice";
        try (var gwen = Visit.wide(browser)) {
            gwen.signIn("gwen.hollis", advice);
            assertThat(state(gwen.page()).locator(".said")).hasText("Saved as you type");
            writes(gwen, facts(gwen.page()), "Child 1 was hurt.");
            gwen.seen("advice-saved");
            gwen.page().reload();
            gwen.arrived();
            assertThat(facts(gwen.page())).hasValue("Child 1 was hurt.");
        }
        try (var doomed = new OwnChromium()) {
            var gwen = Visit.wide(doomed.browser());
            gwen.signIn("gwen.hollis", advice);
            writes(gwen, facts(gwen.page()), " Two agencies knew.");
            doomed.kill();
        }
        try (var gwen = Visit.narrow(browser)) {
            gwen.signIn("gwen.hollis", advice);
            assertThat(facts(gwen.page())).hasValue("Child 1 was hurt. Two agencies knew.");
        }
    }

    @Test
    void two_who_write_at_once_are_told_and_neither_loses_a_word() {
        String advice = "/b/ash/cases/" + new PanelMet().madeCase() + "/advice";
        try (var gwen = Visit.wide(browser);
                var maeve = Visit.wide(browser)) {
            gwen.signIn("gwen.hollis", advice);
            maeve.signIn("maeve.linden", advice);
            writes(gwen, facts(gwen.page()), "Child 1 was seen once by a nurse.");
            assertThat(maeve.page().locator(".others")).containsText("Gwen Hollis is writing here too, since", SOON);
            assertThat(facts(maeve.page())).hasValue("Child 1 was seen once by a nurse.");
            writes(maeve, maeve.page().locator("#advice-reasons textarea"), "The threshold is met.");
            assertThat(gwen.page().locator(".others")).containsText("Maeve Linden is writing here too, since", SOON);
            assertThat(gwen.page().locator("#advice-reasons textarea")).hasValue("The threshold is met.");
            assertThat(facts(maeve.page())).hasValue("Child 1 was seen once by a nurse.");
            gwen.seen("advice-second-editor");

            maeve.context().setOffline(true); // so that both change the same words
            facts(maeve.page()).fill("Child 1 was seen twice by a nurse.");
            assertThat(state(maeve.page()).locator(".away")).containsText("No connection since");
            facts(gwen.page()).fill("Child 1 was seen once by a doctor.");
            saved(gwen.page());
            maeve.context().setOffline(false);

            assertThat(maeve.page().locator(".clashing")).containsText("somebody else changed this text", SOON);
            assertThat(facts(maeve.page())).hasValue("Child 1 was seen twice by a nurse.");
            assertThat(facts(gwen.page())).hasValue("Child 1 was seen once by a doctor.");
            maeve.expects("ERR_INTERNET_DISCONNECTED");
            maeve.expects("WebSocket");
            maeve.settled();
            maeve.seen("advice-clash");
            maeve.page().reload();
            maeve.arrived();
            assertThat(maeve.page().locator(".clashing")).containsText("somebody else changed this text");
            gwen.page().locator("#advice-reasons textarea").click(); // a box in which somebody is stays as it is
            press(
                    maeve,
                    maeve.page()
                            .getByRole(
                                    AriaRole.BUTTON,
                                    new Page.GetByRoleOptions().setName("Keep both, one after the other")));
            saved(maeve.page());
            assertThat(facts(gwen.page()))
                    .hasValue(
                            "Child 1 was seen once by a doctor.\n\nChild 1 was seen twice by a nurse.",
                            new LocatorAssertions.HasValueOptions().setTimeout(15_000));
        }
    }

    @Test
    void without_a_connection_the_page_says_so_keeps_what_is_typed_and_saves_it_afterwards() {
        String advice = "/b/ash/cases/" + new PanelMet().madeCase() + "/advice";
        try (var gwen = Visit.narrow(browser)) {
            gwen.signIn("gwen.hollis", advice);
            gwen.context().setOffline(true);
            type(gwen.page(), gwen.page().locator("#advice-facts"), "Child 1 was hurt.");
            assertThat(state(gwen.page()).locator(".away"))
                    .containsText(
                            Pattern.compile("No connection since \\d\\d:\\d\\d. What you type is kept on this page."));
            gwen.expects("ERR_INTERNET_DISCONNECTED");
            gwen.picture("advice-no-connection-390-light");
            gwen.context().setOffline(false);

            saved(gwen.page());
            assertThat(state(gwen.page()).locator(".away")).isHidden();
            gwen.page().reload();
            gwen.arrived();
            assertThat(facts(gwen.page())).hasValue("Child 1 was hurt.");
        }
    }

    @Test
    void a_session_that_ends_under_the_text_leads_back_to_the_same_page_with_the_text_there() {
        String advice = "/b/ash/cases/" + new PanelMet().madeCase() + "/advice";
        try (var gwen = Visit.wide(browser)) {
            gwen.signIn("gwen.hollis", advice);
            writes(gwen, facts(gwen.page()), "Child 1 was hurt.");
            Page other = gwen.tab();
            other.navigate("/b/ash/cases");
            other.locator("h1").first().waitFor();
            other.locator(".rail .railfoot")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign out"))
                    .click();
            assertThat(other.locator("h1")).hasText("You are signed out");

            gwen.page()
                    .waitForURL(address -> !address.contains("/b/ash"), new Page.WaitForURLOptions().setTimeout(5_000));
            if (gwen.page().url().contains("/session-over")) {
                gwen.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in again"))
                        .click();
            }
            gwen.asked("gwen.hollis");
            gwen.arrived();

            assertThat(gwen.page()).hasURL(Pattern.compile(".*" + advice));
            assertThat(facts(gwen.page())).hasValue("Child 1 was hurt.");
        }
    }

    @Test
    void a_referral_that_was_not_sent_is_its_writers_alone_and_gone_once_it_is_sent() {
        String form = "/b/ash/referrals/new";
        String draft;
        try (var doomed = new OwnChromium()) {
            var gwen = Visit.wide(doomed.browser());
            gwen.signIn("gwen.hollis", form);
            byChair(gwen);
            writes(gwen, gwen.page().getByLabel("Full name", exact()), "Canary Whitlow");
            gwen.page().keyboard().press("Tab");
            gwen.page().waitForURL("**/new?draft=*");
            saved(gwen.page());
            gwen.page().reload();
            gwen.arrived();
            assertThat(gwen.page().locator(".step .kicker")).hasText("Step 2 of 5");
            assertThat(gwen.page().getByLabel("Full name", exact())).hasValue("Canary Whitlow");
            gwen.seen("referral-draft");
            draft = gwen.page().url();
            doomed.kill();
        }
        try (var dana = Visit.wide(browser)) {
            dana.signIn("dana.pryce", draft);
            assertThat(dana.page().locator("h1")).hasText("There is nothing here");
        }
        try (var gwen = Visit.narrow(browser)) {
            gwen.signIn("gwen.hollis", form);
            assertThat(gwen.page().locator("#unsent")).containsText("Begun");
            assertThat(gwen.page().locator("main")).not().containsText("Canary Whitlow");
            gwen.seen("referral-unsent");
            gwen.open(draft);
            Page page = gwen.page();
            assertThat(page.getByLabel("Full name", exact())).hasValue("Canary Whitlow");
            livedIn(gwen, "Ashmere");
            happened(gwen, "Child 1 was hurt.");
            goOn(gwen);
            send(gwen);

            gwen.open(draft);
            assertThat(page.locator("h1")).hasText("There is nothing here");
        }
    }

    @Test
    void the_board_chairs_request_is_there_again_until_it_is_sent() {
        var asked = new PanelMet().referred("Canary Whitlow");
        String referral = "/b/ash/referrals/" + asked;
        try (var frances = Visit.wide(browser)) {
            frances.signIn("frances.dell", referral);
            writes(frances, frances.page().locator("#request-text textarea"), "I ask the panel to consider this.");
            frances.page().reload();
            frances.arrived();
            assertThat(frances.page().locator("#request-text textarea")).hasValue("I ask the panel to consider this.");
            frances.seen("request-draft");
            assertThat(frances.page().locator(".savestate .said")).containsText("As it was saved on");
        }
    }
}
