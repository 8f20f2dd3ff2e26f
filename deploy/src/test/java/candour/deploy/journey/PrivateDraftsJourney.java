package candour.deploy.journey;

import static candour.deploy.journey.Keys.button;
import static candour.deploy.journey.Mouse.answer;
import static candour.deploy.journey.Mouse.convene;
import static candour.deploy.journey.Mouse.convened;
import static candour.deploy.journey.Mouse.exact;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.http.AshCase;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Evidence, a decision and a meeting that somebody began to write: there again after the tab was closed, for nobody else,
 * and gone once they stand in the record.
 */
@Tag("accessibility")
@ExtendWith(Chromium.class)
class PrivateDraftsJourney {
    private static final String WEIGHED =
            "I weighed it differently. The agencies have looked at what happened themselves,"
                    + " have changed what they do, and a review would not learn more from it.";
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);

    private final Browser browser;
    private final Calls calls = new Calls();

    PrivateDraftsJourney(Browser browser) {
        this.browser = browser;
    }

    /** Writes in a tab of its own, which is closed as soon as the page says that it is saved. */
    private static void writtenAndLeft(Page tab, Locator area, Locator state, String text) {
        area.click();
        tab.keyboard().type(text);
        assertThat(state).hasAttribute("data-shows", "saving");
        assertThat(state).hasAttribute("data-shows", "said");
        assertThat(state.locator(".said")).containsText(Pattern.compile("Saved \\d\\d:\\d\\d"), SOON);
        tab.close();
    }

    private static Page opened(Visit visit, String address) {
        Page tab = visit.tab();
        tab.navigate(address);
        tab.locator("h1").first().waitFor();
        tab.waitForFunction("() => Object.values(window.Vaadin.Flow.clients).every(one => !one.isActive())");
        return tab;
    }

    private long drafts(String person, String kind, String about) {
        return calls.get(person, "boards/ash/drafts").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("kind").equals(kind)
                        && row.getString("about", "").equals(about))
                .count();
    }

    @Test
    void evidence_is_its_writers_alone_until_it_is_recorded() {
        String id = new PanelMet().madeCase();
        String sheet = "/b/ash/cases/" + id + "/threshold";
        try (var gwen = Visit.wide(browser);
                var dana = Visit.narrow(browser).recorded()) {
            gwen.signIn("gwen.hollis", sheet);
            answer(gwen);
            Page tab = opened(gwen, sheet);
            tab.getByLabel("Add evidence for, 5(2)(a)", exact()).click();
            writtenAndLeft(
                    tab,
                    tab.locator("#evidence-abuse-text textarea"),
                    tab.locator(".evidenceform:visible .savestate"),
                    "Two injuries were seen in October.");

            dana.signIn("dana.pryce", sheet);
            assertThat(dana.page().locator(".evidenceform:visible")).hasCount(0);
            assertThat(dana.told()).doesNotContain("Two injuries were seen");

            Page page = gwen.open(sheet);
            Locator form = page.locator(".evidenceform:visible");
            assertThat(form.locator("textarea")).hasValue("Two injuries were seen in October.");
            assertThat(form.locator(".savestate .said")).containsText("As it was saved on");
            gwen.seen("threshold-evidence-draft");
            page.locator("#evidence-abuse-source input").fill("Health’s scoping return");
            page.locator("#evidence-abuse-paragraph input").fill("6");
            button(gwen, "Record the evidence").click();
            assertThat(page.locator(".ev").first()).containsText("Two injuries were seen in October.");

            gwen.open(sheet);
            assertThat(page.locator(".evidenceform:visible")).hasCount(0);
            assertThat(page.locator(".ev")).hasCount(1);
            assertThat(drafts("gwen.hollis", "EVIDENCE", id)).isZero();
        }
    }

    @Test
    void a_decision_is_the_chairs_alone_until_it_is_signed() {
        String id = AshCase.readyToSign();
        String at = "boards/ash/cases/" + id;
        JsonObject drafted = calls.get("maeve.linden", at + "/advice");
        JsonObject toSign = drafted.getJsonObject("toSign");
        calls.post(
                "maeve.linden",
                at + "/advice/signature",
                Calls.version(drafted),
                "{\"statement\": " + toSign.get("statement") + ", \"hash\": " + toSign.get("hash") + "}");
        try (var frances = Visit.wide(browser);
                var gwen = Visit.narrow(browser).recorded()) {
            String papers = "/b/ash/cases/" + id + "/advice";
            frances.signIn("frances.dell", papers);
            Page tab = opened(frances, papers);
            tab.getByLabel("No review").check();
            writtenAndLeft(tab, tab.locator("#reasons textarea"), tab.locator("#decision .savestate"), WEIGHED);

            gwen.signIn("gwen.hollis", papers);
            assertThat(gwen.told()).contains("Advice to the Chair").doesNotContain("I weighed it differently");

            Page page = frances.open(papers);
            assertThat(page.locator("#reasons textarea")).hasValue(WEIGHED);
            assertThat(page.getByLabel("No review")).isChecked();
            assertThat(page.locator("#decision .savestate .said")).containsText("As it was saved on");
            frances.seen("decision-draft");
            assertThat(drafts("frances.dell", "DECISION", id)).isOne();
            page.locator("#decision-confirmed input").check();
            button(frances, "Sign the decision").click();
            assertThat(page.locator("#decision-signature")).isFocused();
            assertThat(drafts("frances.dell", "DECISION", id)).isZero();
        }
    }

    @Test
    void a_meeting_that_was_not_convened_is_its_writers_alone_until_it_is() {
        String caseFile = new PanelMet().requested().getString("caseFile");
        String form = "/b/ash/meetings/new?case=" + caseFile;
        String begun;
        try (var gwen = Visit.wide(browser)) {
            gwen.signIn("gwen.hollis", "/");
            Page tab = opened(gwen, form);
            tab.getByLabel("Other matters", exact()).click();
            tab.keyboard().type("The learning event");
            tab.keyboard().press("Tab");
            tab.waitForURL("**/new?draft=*");
            begun = tab.url();
            assertThat(tab.locator(".savestate .said")).containsText(Pattern.compile("Saved \\d\\d:\\d\\d"), SOON);
            tab.close();
        }
        try (var maeve = Visit.wide(browser)) {
            maeve.signIn("maeve.linden", begun);
            assertThat(maeve.page().locator("h1")).hasText("There is nothing here");
        }
        try (var gwen = Visit.narrow(browser)) {
            Page page = gwen.signIn("gwen.hollis", "/b/ash/meetings/new");
            assertThat(page.locator("#unsent")).containsText("Begun");
            assertThat(page.locator("main")).not().containsText("The learning event");
            gwen.seen("convene-unsent");
            gwen.open(begun);
            assertThat(page.getByLabel("Other matters", exact())).hasValue("The learning event");
            assertThat(page.locator("#cases vaadin-checkbox[checked]")).hasCount(1);
            convene(gwen, LocalDate.now(ZoneId.of("Europe/London")), "A sibling is at home.");
            convened(gwen);
            assertThat(page.locator("main")).containsText("The learning event");

            gwen.open(begun);
            assertThat(page.locator("h1")).hasText("There is nothing here");
        }
    }
}
