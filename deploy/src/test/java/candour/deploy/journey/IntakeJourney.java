package candour.deploy.journey;

import static candour.deploy.journey.Keys.button;
import static candour.deploy.journey.Mouse.click;
import static candour.deploy.journey.Referring.about;
import static candour.deploy.journey.Referring.goOn;
import static candour.deploy.journey.Referring.happened;
import static candour.deploy.journey.Referring.isAt;
import static candour.deploy.journey.Referring.knownTo;
import static candour.deploy.journey.Referring.livedIn;
import static candour.deploy.journey.Referring.send;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Three people refer, each as who they are; what they see of it afterwards, and how it ends. */
@Tag("intake")
@Tag("accessibility")
@ExtendWith(Chromium.class)
class IntakeJourney {
    private static final String NUMBER = "999 417 5263";

    private final Browser browser;

    IntakeJourney(Browser browser) {
        this.browser = browser;
    }

    private static String path(String url) {
        return URI.create(url).getPath();
    }

    @Test
    void an_agency_the_death_overview_panel_and_the_manager_refer_and_each_sees_what_is_theirs() {
        String bySchool;
        String byPanel;
        try (var nell = Visit.narrow(browser)) {
            nell.signIn("nell.sayer", "/b/ash/referrals/new");
            Referring.byAgency(nell, "Ashmere Education");
            nell.page().getByLabel("Full name").fill("Intake Whitlow");
            nell.page().getByLabel("NHS number, if known").fill(NUMBER);
            click(nell, "Add another person");
            kind(nell.page(), 1, "A brother or sister");
            nell.page().locator(".child").nth(1).getByLabel("Full name").fill("Sib Whitlow");
            click(nell, "Add another person");
            kind(nell.page(), 2, "A child not yet born");
            nell.page().locator(".child").nth(2).getByLabel("Full name").fill("Baby Whitlow");
            nell.seen("intake-children");
            livedIn(nell, "Ashmere");
            nell.seen("intake-incident");
            happened(nell, "Child 1 died. The school had told two agencies.");
            nell.seen("intake-agencies");
            knownTo(nell, "Ashmere Health");
            assertThat(nell.page().locator("main")).containsText("Unborn child 1");
            nell.seen("intake-check");
            bySchool = path(send(nell));
            assertThat(nell.page().locator("main")).containsText("Only the panel’s members");
            nell.seen("intake-sent");
        }
        try (var orla = Visit.wide(browser)) {
            orla.signIn("orla.finch", "/b/ash/referrals/new");
            orla.page().getByLabel("The child death overview panel").check();
            goOn(orla);
            assertThat(orla.page().locator(".errorsummary")).containsText("Choose what the panel thinks was a factor");
            orla.seen("intake-cdop-errors");
            orla.page().getByLabel("Poor professional practice").check();
            orla.page().getByLabel("The panel’s reference").fill("4411");
            goOn(orla);
            isAt(orla, 2);
            orla.page().getByLabel("NHS number, if known").fill(NUMBER);
            about(orla, "Intake Whitlow");
            happened(orla, "Child 1 died. The panel thinks that poor practice was a factor.");
            goOn(orla);
            isAt(orla, 5);
            assertThat(orla.page().locator("#alike")).hasCount(0);
            byPanel = path(send(orla));
            assertThat(orla.page().locator("main")).containsText("4411");
            assertThat(orla.page().locator("#alike")).hasCount(0);
            orla.open(bySchool);
            assertThat(orla.page().locator("h1")).hasText("There is nothing here");
        }
        try (var gwen = Visit.wide(browser)) {
            gwen.signIn("gwen.hollis", "/b/ash/referrals/new");
            Referring.byChair(gwen);
            gwen.page().getByLabel("NHS number, if known").fill(NUMBER);
            about(gwen, "Intake Whitlow");
            happened(gwen, "Child 1 died. The Chair heard of it.");
            goOn(gwen);
            isAt(gwen, 5);
            assertThat(gwen.page().locator("#alike li")).hasCount(2);
            gwen.seen("intake-alike");
            send(gwen);
            assertThat(gwen.page().locator("#alike > .body > ul > li")).hasCount(2);
            gwen.seen("referral-alike");
            gwen.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("The same child: "))
                    .first()
                    .click();
            Locator dialog = gwen.page().locator("dialog[open]");
            dialog.locator("textarea").fill("The NHS numbers are equal.");
            gwen.seen("referral-alike-ask");
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("The same child"))
                    .click();
            gwen.settled();
            assertThat(gwen.page().locator("#alike")).containsText("The same child, found by Gwen Hollis");

            gwen.open(byPanel + "/correction");
            gwen.page().getByLabel("Full name").fill("Intake Whitlowe");
            gwen.page().getByLabel("Reason").fill("The panel wrote.");
            click(gwen, "Save the correction");
            gwen.page().waitForURL("**" + byPanel);
            gwen.arrived();
            assertThat(gwen.page().locator("#corrections")).containsText("Changed: Child 1: name. By Gwen Hollis.");
            gwen.page().locator("#corrections").getByRole(AriaRole.BUTTON).click();
            gwen.settled();
            assertThat(gwen.page().locator("#corrections")).containsText("Intake Whitlow");
            gwen.seen("referral-corrected");
        }
        try (var frances = Visit.wide(browser)) {
            frances.signIn("frances.dell", byPanel);
            button(frances, "Decline the referral").click();
            Locator dialog = frances.page().locator("dialog[open]");
            assertThat(dialog).containsText("The referral stays readable.");
            frances.seen("referral-decline");
            frances.page().keyboard().press("Escape");
            assertThat(dialog).hasCount(0);
            button(frances, "Decline the referral").click();
            dialog.locator("textarea").fill("It is in the school’s referral already.");
            button(frances, "Decline it").click();
            assertThat(frances.page().locator(".next h2")).isFocused();
            assertThat(frances.page().locator(".next")).containsText("The Board Chair declined this referral");
            frances.seen("referral-declined");
        }
        try (var orla = Visit.narrow(browser)) {
            orla.signIn("orla.finch", byPanel);
            assertThat(orla.page().locator("main")).containsText("It is in the school’s referral already.");
            assertThat(orla.page().locator("main")).not().containsText("Frances Dell");
            assertThat(orla.page().locator("#corrections")).hasCount(0);
            orla.seen("referral-declined-sender");
        }
    }

    private static void kind(Page page, int child, String kind) {
        page.locator(".child").nth(child).locator("vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(kind))
                .click();
    }
}
