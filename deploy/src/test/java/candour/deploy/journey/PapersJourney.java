package candour.deploy.journey;

import static candour.deploy.journey.Keys.button;
import static candour.deploy.journey.Keys.choose;
import static candour.deploy.journey.Keys.press;
import static candour.deploy.journey.Keys.reach;
import static candour.deploy.journey.Keys.type;
import static candour.deploy.journey.Mouse.answer;
import static candour.deploy.journey.Mouse.click;
import static candour.deploy.journey.Mouse.confirmAdvice;
import static candour.deploy.journey.Mouse.decide;
import static candour.deploy.journey.Mouse.draft;
import static candour.deploy.journey.Mouse.evidence;
import static candour.deploy.journey.Mouse.record;
import static candour.deploy.journey.Mouse.signAdvice;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.deploy.TestStand;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The panel weighs a case, the panel chair signs the advice, the Board Chair decides; once by mouse, once by keyboard. */
@Tag("accessibility")
@ExtendWith(Chromium.class)
class PapersJourney {
    private static final String TRICK = "Child 1 was hurt. <img src=x onerror=alert(1)>";

    private final Browser browser;

    PapersJourney(Browser browser) {
        this.browser = browser;
    }

    @Test
    void a_case_goes_from_the_worksheet_to_the_decision() {
        String at = "/b/ash/cases/" + new PanelMet().madeCase();
        try (var maeve = Visit.wide(browser)) {
            maeve.signIn("maeve.linden", at + "/threshold");
            maeve.seen("threshold-begun");
            Page page = maeve.page();
            answer(maeve);
            click(maeve, "Add evidence for, 5(2)(a)");
            button(maeve, "Record the evidence").click();
            assertThat(page.locator(".errorsummary:visible")).isFocused();
            maeve.seen("threshold-errors");
            record(maeve, "abuse");
            assertThat(page.locator(".ev").first()).isFocused();
            button(maeve, "Withdraw: Two injuries were seen.").click();
            assertThat(button(maeve, "Keep the evidence")).isFocused();
            maeve.seen("threshold-withdraw");
            page.keyboard().press("Enter");
            assertThat(button(maeve, "Keep the evidence")).hasCount(0);
            evidence(maeve, "died", "5(2)(b)(i)");
            maeve.seen("threshold");

            maeve.open(at + "/advice");
            assertThat(page.locator(".gate").first()).containsText("The advice as it is saved still lacks");
            maeve.seen("advice-draft");
            draft(maeve, TRICK + "\n\nTwo agencies knew the family.");
            confirmAdvice(maeve);
            maeve.seen("advice-signing");
            signAdvice(maeve);
            assertThat(page.locator(".doc").first()).containsText(TRICK);
            maeve.seen("advice-signed");
        }
        try (var frances = Visit.narrow(browser)) {
            frances.signIn("frances.dell", at + "/advice");
            frances.seen("decision");
            frances.open(at + "/threshold");
            frances.seen("threshold-closed");
        }
        try (var frances = Visit.wide(browser)) {
            frances.signIn("frances.dell", at + "/advice");
            Page page = frances.page();
            button(frances, "Sign the decision").click();
            assertThat(page.locator(".errorsummary:visible")).isFocused();
            page.locator("#decision-confirmed input").check();
            decide(frances, "No review", "No.");
            assertThat(page.locator(".errorsummary")).containsText("What you typed is kept.");
            frances.seen("decision-refused");
            decide(frances, "Serious case review", "I follow the advice. The injuries are serious.");
            assertThat(page.locator("#decision-signature")).isFocused();
            assertThat(page.locator("main")).containsText("This agrees with the advice");
            frances.seen("decided");
            frances.printed("decided");
            frances.open(at);
            frances.printed("case");
            frances.open(at + "/threshold");
            frances.printed("threshold");
        }
        try (var gwen = Visit.wideInTheDark(browser)) {
            gwen.signIn("gwen.hollis", at + "/advice");
            gwen.seen("decided", "1440-dark");
        }
    }

    @Test
    void worksheet_advice_and_decision_are_done_by_keyboard_alone() {
        String at = "/b/ash/cases/" + new PanelMet().madeCase();
        try (var maeve = Visit.wide(browser)) {
            maeve.signIn("maeve.linden", at + "/threshold");
            Page page = maeve.page();
            choose(maeve, "#limb-abuse");
            choose(maeve, "#limb-died");
            for (String limb : new String[] {"abuse", "died"}) {
                press(maeve, button(maeve, "Add evidence for, 5(2)" + (limb.equals("abuse") ? "(a)" : "(b)(i)")));
                page.keyboard().type("It was seen.");
                type(page, page.locator("#evidence-" + limb + "-source"), "Health’s scoping return");
                type(page, page.locator("#evidence-" + limb + "-paragraph"), "6");
                press(maeve, button(maeve, "Record the evidence"));
                assertThat(page.locator("#evidence-" + limb + "-source")).isHidden();
            }
            maeve.open(at + "/advice");
            type(page, page.locator("#advice-facts"), "Child 1 was hurt.");
            type(page, page.locator("#advice-reasons"), "It is met.");
            reach(page, page.locator("#recommends"));
            page.keyboard().press("Space");
            type(page, page.locator("#advice-recommendation"), "A review.");
            press(maeve, button(maeve, "Save the draft"));
            assertThat(page.locator(".saved")).containsText("Saved");
            press(maeve, button(maeve, "Sign the advice"));
            reach(page, page.locator("#advice-confirmed"));
            page.keyboard().press("Space");
            reach(page, button(maeve, "Sign it now"));
            page.keyboard().press("Enter");
            page.locator("#otp").waitFor(); // her agency asked for a second factor, and we haven't yet
            reach(page, page.locator("#otp"));
            page.keyboard()
                    .type(TestStand.current().authenticator("maeve.linden").code());
            page.keyboard().press("Enter");
            maeve.arrived();
            press(maeve, button(maeve, "Sign it now"));
            assertThat(page.locator("#advice-signature")).isFocused();
        }
        try (var frances = Visit.wide(browser)) {
            frances.signIn("frances.dell", at + "/advice");
            Page page = frances.page();
            choose(frances, "#outcome");
            type(page, page.locator("#reasons"), "I follow the advice.");
            reach(page, page.locator("#decision-confirmed"));
            page.keyboard().press("Space");
            press(frances, button(frances, "Sign the decision"));
            assertThat(page.locator("#decision-signature")).isFocused();
        }
    }
}
