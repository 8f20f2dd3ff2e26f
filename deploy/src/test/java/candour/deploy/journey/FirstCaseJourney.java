package candour.deploy.journey;

import static candour.deploy.journey.Keys.button;
import static candour.deploy.journey.Mouse.FAMILY;
import static candour.deploy.journey.Mouse.NURSE;
import static candour.deploy.journey.Mouse.SERGEANT;
import static candour.deploy.journey.Mouse.answer;
import static candour.deploy.journey.Mouse.arrive;
import static candour.deploy.journey.Mouse.click;
import static candour.deploy.journey.Mouse.confirmAdvice;
import static candour.deploy.journey.Mouse.convene;
import static candour.deploy.journey.Mouse.convened;
import static candour.deploy.journey.Mouse.decide;
import static candour.deploy.journey.Mouse.draft;
import static candour.deploy.journey.Mouse.evidence;
import static candour.deploy.journey.Mouse.follow;
import static candour.deploy.journey.Mouse.signAdvice;
import static candour.deploy.journey.Mouse.takeUp;
import static candour.deploy.journey.Referring.about;
import static candour.deploy.journey.Referring.byAgency;
import static candour.deploy.journey.Referring.date;
import static candour.deploy.journey.Referring.goOn;
import static candour.deploy.journey.Referring.happened;
import static candour.deploy.journey.Referring.knownTo;
import static candour.deploy.journey.Referring.send;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole thread in a browser, screen by screen as its people come to it: from the referral to the decision and the History. */
@Tag("first-case")
@Tag("accessibility")
@ExtendWith(Chromium.class)
class FirstCaseJourney {
    private static final String CANARY = "Canary Whitlow";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The History of a case, line by line. */
    private static final String[] THREAD = {
        "Referral received",
        "Consideration requested",
        "Case opened",
        "Put on an agenda",
        "Taken up by the panel",
        "Limb answered",
        "Limb answered",
        "Evidence recorded",
        "Evidence recorded",
        "Advice signed",
        "Decision made"
    };

    private final Browser browser;

    FirstCaseJourney(Browser browser) {
        this.browser = browser;
    }

    @Test
    void a_case_goes_from_the_referral_to_the_board_chairs_decision_and_its_history() {
        String referral;
        String reference;
        String caseFile;
        try (var gwen = Visit.wide(browser)) {
            gwen.signIn("gwen.hollis", "/b/ash/referrals");
            assertThat(gwen.page()).hasTitle("Referrals · Candour");
            gwen.isAccessible("referrals");
            gwen.picture("referrals-1440-light");
            gwen.page().getByRole(AriaRole.LINK, named("Refer a child")).last().click();
            gwen.arrived();
            gwen.isAccessible("new referral");

            goOn(gwen);
            assertThat(gwen.page().locator(".errorsummary"))
                    .containsText("The referral is not sent yet. What you typed is kept.");
            assertThat(gwen.page().locator(".errorsummary")).isFocused();
            gwen.isAccessible("new referral with errors");
            gwen.picture("new-referral-errors-1440-light");

            byAgency(gwen, "Ashmere Health");
            gwen.isAccessible("new referral, the children");
            date(gwen.page(), ".child .date", "11", "2", "2024");
            gwen.page().getByLabel("NHS number, if known").fill("999 642 1357");
            gwen.picture("new-referral-1440-light");
            about(gwen, CANARY);
            happened(gwen, "Child 1 was seen with bruising by three agencies.");
            knownTo(gwen, "Ashmere Housing");
            gwen.isAccessible("new referral, to check");
            gwen.picture("new-referral-check-1440-light");
            send(gwen);
            referral = gwen.page().url();
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
            takeUp(frances, "Ask the panel to consider " + reference);
            frances.isAccessible("referral to ask about");
            frances.page().getByLabel("What you ask the panel").fill("Please advise whether a review is needed.");
            frances.page().getByLabel("Why this edition of the guidance?").fill("This board keeps its rules.");
            button(frances, "Ask the panel to consider").click();
            assertThat(frances.page().locator(".next h2")).hasText("Nothing for you now");
            assertThat(frances.page().locator(".next h2")).isFocused();
            frances.isAccessible("referral asked about");
            frances.picture("referral-asked-1440-light");
            follow(frances, "History");
            assertThat(frances.page().locator("table")).containsText("Consideration requested");
            assertThat(frances.page().locator("table")).containsText("Board Chair");
            frances.isAccessible("history");
            frances.picture("history-1440-light");
        }
        try (var gwen = Visit.wide(browser)) {
            gwen.signIn("gwen.hollis", URI.create(referral).getPath());
            follow(gwen, "Open the case");
            caseFile = URI.create(gwen.page().url()).getPath();
            follow(gwen, "Convene a meeting");
            convene(gwen, LocalDate.now(LONDON), "A sibling is at home.");
            convened(gwen);
            arrive(gwen, NURSE, FAMILY);
            assertThat(gwen.page().locator("main")).containsText("Not quorate: 2 of 3 core agencies");
            arrive(gwen, SERGEANT);
            assertThat(gwen.page().locator("main")).containsText("Quorate:");
        }
        try (var maeve = Visit.wide(browser)) {
            maeve.signIn("maeve.linden", "/");
            takeUp(maeve, "Run the panel’s meeting about " + reference);
            click(maeve, "Open the meeting");
            assertThat(button(maeve, "Close the meeting")).isVisible();
            follow(maeve, reference + ": are the criteria met?");
            assertThat(maeve.page().locator(".next")).containsText("Write and sign the panel’s advice");
            follow(maeve, "See the worksheet");
            answer(maeve);
            evidence(maeve, "abuse", "5(2)(a)");
            evidence(maeve, "died", "5(2)(b)(i)");
            follow(maeve, "Advice and decision");
            draft(maeve, "Child 1 was seen with bruising.");
            confirmAdvice(maeve);
            signAdvice(maeve);
        }
        try (var frances = Visit.wide(browser)) {
            frances.signIn("frances.dell", caseFile);
            follow(frances, "Open the decision");
            frances.page().locator("#decision-confirmed input").check();
            decide(frances, "Serious case review", "I follow the advice.");
            assertThat(frances.page().locator("#decision-signature")).isFocused();
            assertThat(frances.page().locator("main")).containsText("This agrees with the advice");
            follow(frances, "Overview");
            assertThat(frances.page().locator(".next")).containsText("The Board Chair has decided.");
            follow(frances, "History");
            assertThat(frances.page().locator("main table").first().locator("tbody tr"))
                    .containsText(THREAD);
        }
        try (var hugh = Visit.wide(browser).recorded()) {
            hugh.signIn("hugh.senn", referral);
            assertThat(hugh.page().locator("h1")).hasText("There is nothing here");
            hugh.isAccessible("not found");
            hugh.picture("not-found-1440-light");
            hugh.open(caseFile);
            assertThat(hugh.page().locator("h1")).hasText("There is nothing here");
            assertThat(hugh.told()).isNotEmpty().doesNotContain(CANARY, reference, "Please advise", "Ashmere");
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
