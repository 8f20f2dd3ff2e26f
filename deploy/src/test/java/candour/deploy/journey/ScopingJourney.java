package candour.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.deploy.http.AshScoping;
import candour.kernel.BusinessClock;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Agencies are asked at once, one of them answers without training, another is silent; all without a mouse. */
@Tag("intake")
@ExtendWith(Chromium.class)
class ScopingJourney {
    private final Browser browser;

    ScopingJourney(Browser browser) {
        this.browser = browser;
    }

    private static void tick(Visit visit, Locator box) {
        Keys.reach(visit.page(), box);
        visit.page().keyboard().press("Space");
        visit.settled();
    }

    private static void day(Page page, LocalDate day) {
        Keys.type(page, page.locator("#ask-due input").nth(0), Integer.toString(day.getDayOfMonth()));
        Keys.type(page, page.locator("#ask-due input").nth(1), Integer.toString(day.getMonthValue()));
        Keys.type(page, page.locator("#ask-due input").nth(2), Integer.toString(day.getYear()));
    }

    private static Locator named(Page page, String agency) {
        return page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(agency).setExact(true));
    }

    @Test
    void agencies_are_asked_and_one_says_that_it_knows_nobody() {
        String caseFile = new PanelMet().requested().getString("caseFile");
        String agencies = "/b/ash/cases/" + caseFile + "/agencies";
        try (var gwen = Visit.wide(browser);
                var hari = Visit.narrow(browser)) {
            Page page = gwen.signIn("gwen.hollis", agencies);
            Keys.press(gwen, page.locator("summary", new Page.LocatorOptions().setHasText("Ask agencies")));
            Keys.press(gwen, Keys.button(gwen, "Ask them"));
            assertThat(page.locator(".errorsummary")).isFocused();
            gwen.seen("scoping-ask-errors");
            tick(gwen, named(page, "Ashmere Housing"));
            tick(gwen, named(page, "Two Rivers Probation"));
            day(page, LocalDate.now(BusinessClock.ENGLAND).plusDays(7));
            Keys.press(gwen, Keys.button(gwen, "Ask them"));
            assertThat(page.locator("main")).containsText("2 agencies are asked.");
            assertThat(page.locator("main")).containsText("0 of 2 asked agencies have answered.");
            gwen.seen("scoping-asked");

            String own = AshScoping.of(caseFile).returned("Ashmere Housing").id();
            Page answers = hari.signIn("hari.nolan", "/");
            hari.inWork(answers.locator("a[href='/b/ash/returns/" + own + "']"));
            answers.navigate("/b/ash/returns/" + own);
            hari.settled();
            Keys.press(hari, Keys.button(hari, "Show"));
            assertThat(answers.locator("main")).containsText("Canary Whitlow");
            Keys.press(hari, Keys.button(hari, "Hide"));
            Keys.press(hari, Keys.button(hari, "Sign and send"));
            assertThat(answers.locator(".errorsummary")).containsText("Choose whether your agency knows them");
            Keys.reach(answers, answers.locator("#return-known"));
            answers.keyboard().press("ArrowDown");
            hari.settled();
            Keys.type(answers, answers.locator("#return-searched textarea"), "Tenancy records, by name and address");
            tick(hari, answers.locator("#return-confirmed"));
            hari.seen("return-nil");
            Keys.press(hari, Keys.button(hari, "Sign and send"));
            assertThat(answers.locator("main")).containsText("Signed and sent. Thank you.");
            assertThat(answers.locator("main")).containsText("Nil return: not known");
            hari.seen("return-given");

            page.reload();
            gwen.settled();
            assertThat(page.locator("main"))
                    .containsText("1 of 2 asked agencies have answered. Two Rivers Probation has not.");
            gwen.seen("scoping-silent");
            gwen.printed("scoping-silent");
        }
    }

    @Test
    void an_agency_that_knows_the_child_says_what_cannot_wait_and_the_case_shows_it() {
        String caseFile = new PanelMet().requested().getString("caseFile");
        var housing = AshScoping.of(caseFile).asked("Two Rivers Probation", "Ashmere Housing");
        try (var hari = Visit.wide(browser);
                var gwen = Visit.wide(browser)) {
            Page page = hari.signIn("hari.nolan", "/b/ash/returns/" + housing.id());
            page.getByText("Yes, we know at least one of them").click();
            hari.settled();
            page.locator("#return-services input").fill("Tenancies");
            page.locator("#return-summary textarea").fill("The family moved in 2024 and is to be evicted.");
            page.locator("#return-concern textarea").fill("The eviction is set for Monday.");
            page.locator("#return-searched textarea").fill("Tenancy records, by name and address");
            page.locator("#return-searched textarea").blur(); // a field that is left is saved
            hari.settled();
            page.reload();
            hari.settled();
            assertThat(page.locator("#return-summary textarea"))
                    .hasValue("The family moved in 2024 and is to be evicted.");
            hari.seen("return-known");
            page.locator("#return-confirmed").getByRole(AriaRole.CHECKBOX).check();
            Keys.button(hari, "Sign and send").click();
            assertThat(page.locator("main")).containsText("Signed and sent. Thank you.");

            Page reads = gwen.signIn("gwen.hollis", "/b/ash/cases/" + caseFile + "/agencies");
            assertThat(reads.locator("main")).containsText("Ashmere Housing says that this can\u2019t wait");
            reads.locator("a", new Page.LocatorOptions().setHasText("Two Rivers Probation"))
                    .click();
            gwen.settled();
            Keys.button(gwen, "Remind now").click();
            assertThat(reads.locator("main")).containsText("Reminded.");
            gwen.seen("return-looked-after");
        }
    }

    @Test
    void the_notification_opens_a_rapid_review_whose_agencies_are_asked() {
        String referral =
                new Calls().post("hugh.senn", "boards/bex/referrals", 0, """
                {"source": "CHAIR", "harm": "SERIOUSLY_HARMED", "incidentOn": "2026-01-12", "becameAware": "2026-01-12",
                 "areaOfIncident": "Bexcombe", "areaOfResidence": "Bexcombe", "lookedAfter": "NO",
                 "grounds": "Child 1 was taken to hospital with serious injuries.",
                 "children": [{"name": "Canary Whitlow"}], "agencies": []}""").getString("id");
        try (var hugh = Visit.wide(browser);
                var iris = Visit.wide(browser)) {
            Page chairs = iris.signIn("iris.calloway", "/b/bex/referrals/" + referral);
            assertThat(chairs.locator("main")).containsText("It opens once the business manager records");

            Page page = hugh.signIn("hugh.senn", "/b/bex/referrals/" + referral + "/clocks");
            Keys.press(hugh, page.locator("summary", new Page.LocatorOptions().setHasText("Record that it was sent")));
            Keys.type(page, page.locator("#sent-on input").nth(0), "13");
            Keys.type(page, page.locator("#sent-on input").nth(1), "1");
            Keys.type(page, page.locator("#sent-on input").nth(2), "2026");
            Keys.type(page, page.locator("#sent-reference input"), "SIN-77");
            Keys.type(page, page.locator("#sent-by input"), "Head of Safeguarding, Bexcombe Council");
            Keys.press(hugh, Keys.button(hugh, "Record it as sent"));
            assertThat(page.locator("main")).containsText("That opens the rapid review");

            page.navigate("/b/bex/cases");
            assertThat(page.locator("main")).containsText("The agencies say what they know");
            page.locator("main table a").first().click();
            assertThat(page.locator(".next")).containsText("Ask the agencies what they know");
            assertThat(page.locator("main")).containsText("which opened the rapid review");
            hugh.seen("rapid-review");
            page.locator(".next a").click();
            assertThat(page.locator("main")).containsText("No agency was asked yet");
        }
    }
}
