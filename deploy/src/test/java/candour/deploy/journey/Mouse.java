package candour.deploy.journey;

import static candour.deploy.journey.Keys.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** A visit with a mouse: what people do on the screens of a case, for every journey that comes past there. */
final class Mouse {
    static final String NURSE = "Designated Nurse";
    static final String DOCTOR = "Designated Doctor";
    static final String FAMILY = "Assistant Director for Family Services and Social Work";
    static final String SERGEANT = "Detective Sergeant";

    private Mouse() {}

    static void click(Visit visit, String button) {
        button(visit, button).click();
        visit.settled();
    }

    /** Follows a link to another screen. */
    static void follow(Visit visit, String link) {
        String from = visit.page().url();
        visit.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        visit.page().waitForURL(url -> !url.equals(from));
        visit.arrived();
    }

    /** Takes up what waits in My work, by its title. */
    static void takeUp(Visit visit, String title) {
        visit.inWork(visit.page()
                        .locator(".worklist li")
                        .filter(new Locator.FilterOptions()
                                .setHas(visit.page()
                                        .getByRole(
                                                AriaRole.HEADING,
                                                new Page.GetByRoleOptions()
                                                        .setName(title)
                                                        .setExact(true)))))
                .getByRole(AriaRole.LINK)
                .click();
        visit.page().waitForURL("**/b/**");
        visit.arrived();
    }

    /** Sends the form for a meeting on the day, whether or not it is taken. */
    static void convene(Visit visit, LocalDate day, String urgency) {
        Page page = visit.page();
        page.getByLabel("Day", exact()).fill(Integer.toString(day.getDayOfMonth()));
        page.getByLabel("Month", exact()).fill(Integer.toString(day.getMonthValue()));
        page.getByLabel("Year", exact()).fill(Integer.toString(day.getYear()));
        page.getByLabel("Start time", exact()).fill("14:00");
        page.getByLabel("Place", exact()).fill("Ashmere Civic Centre");
        page.getByLabel("Why is it urgent?", exact()).fill(urgency);
        click(visit, "Convene the meeting");
    }

    /** After the form was taken: the address of the meeting. */
    static String convened(Visit visit) {
        visit.page().waitForURL(url -> !url.contains("/new"));
        visit.arrived();
        return visit.page().url();
    }

    static void arrive(Visit visit, String... titles) {
        for (String title : titles) {
            click(visit, "Arrived: " + title);
        }
    }

    /** Answers what decides about a death where abuse is known or suspected. */
    static void answer(Visit visit) {
        visit.page().getByLabel("Known or suspected", exact()).check();
        visit.settled();
        visit.page().getByLabel("The child has died", exact()).check();
        assertThat(visit.page().locator(".result")).containsText("Met");
        visit.settled();
    }

    static void evidence(Visit visit, String limb, String reference) {
        click(visit, "Add evidence for, " + reference);
        record(visit, limb);
    }

    /** Fills the form for evidence that is open. */
    static void record(Visit visit, String limb) {
        Page page = visit.page();
        page.locator("#evidence-" + limb + "-text textarea").fill("Two injuries were seen.");
        page.locator("#evidence-" + limb + "-source input").fill("Health’s scoping return");
        page.locator("#evidence-" + limb + "-paragraph input").fill("6");
        page.locator(".evidenceform:visible")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Record the evidence"))
                .click();
        assertThat(page.locator("#evidence-" + limb + "-source")).isHidden();
        visit.settled();
    }

    /** Drafts advice that recommends a review, and saves it. */
    static void draft(Visit visit, String facts) {
        Page page = visit.page();
        page.getByLabel("Facts", exact()).fill(facts);
        page.getByLabel("Reasons", exact()).first().fill("The threshold is met.");
        page.getByLabel("Serious case review", exact()).first().check();
        page.getByLabel("Recommendation", exact()).fill("A review with two agencies.");
        button(visit, "Save the draft").click();
        assertThat(page.locator(".saved")).containsText("Saved");
    }

    /** Opens the signature and confirms what will be signed. */
    static void confirmAdvice(Visit visit) {
        button(visit, "Sign the advice").click();
        visit.page().locator("#advice-confirmed input").check();
    }

    /** As the panel chair, whose agency asked for a second factor, and who gives ours before signing. */
    static void signAdvice(Visit visit) {
        button(visit, "Sign it now").click();
        visit.proves("maeve.linden");
        visit.arrived();
        button(visit, "Sign it now").click();
        assertThat(visit.page().locator("#advice-signature")).isFocused();
    }

    /** Fills in the decision, but for the confirmation, and sends it. */
    static void decide(Visit visit, String outcome, String reasons) {
        visit.page().getByLabel(outcome).check();
        visit.page().locator("#reasons textarea").fill(reasons);
        button(visit, "Sign the decision").click();
    }

    static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
