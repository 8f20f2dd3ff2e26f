package candour.deploy.journey;

import static candour.deploy.journey.Mouse.click;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The form of a new referral with a mouse, step by step; each method fills the step that the page is at and leaves it. */
final class Referring {
    private Referring() {}

    static void goOn(Visit visit) {
        click(visit, "Continue");
    }

    static void isAt(Visit visit, int step) {
        assertThat(visit.page().locator(".step .kicker")).hasText("Step " + step + " of 5");
        assertThat(visit.page().locator("#step")).isFocused();
    }

    static void byChair(Visit visit) {
        visit.page().getByLabel("The Board Chair", exact()).check();
        goOn(visit);
        isAt(visit, 2);
    }

    static void byAgency(Visit visit, String agency) {
        Page page = visit.page();
        page.getByLabel("An agency", exact()).check();
        page.locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(agency))
                .click();
        goOn(visit);
        isAt(visit, 2);
    }

    static void about(Visit visit, String name) {
        visit.page().getByLabel("Full name").fill(name);
        livedIn(visit, "Ashmere");
    }

    static void livedIn(Visit visit, String area) {
        Page page = visit.page();
        page.getByLabel("Where the child lives or lived").fill(area);
        page.locator("#looked-after")
                .getByLabel("Not known", new Locator.GetByLabelOptions().setExact(true))
                .check();
        goOn(visit);
        isAt(visit, 3);
    }

    static void happened(Visit visit, String grounds) {
        Page page = visit.page();
        page.getByLabel("A death", exact()).check();
        date(page, "#incident", "1", "3", "2026");
        date(page, "#aware", "4", "3", "2026");
        page.getByLabel("Where it happened").fill("Ashmere");
        page.getByLabel("Why should a review be considered?").fill(grounds);
        goOn(visit);
        isAt(visit, 4);
    }

    static void knownTo(Visit visit, String agency) {
        visit.page().getByLabel(agency).check();
        goOn(visit);
        isAt(visit, 5);
    }

    /** @return the address of the referral */
    static String send(Visit visit) {
        click(visit, "Send the referral");
        visit.page().waitForURL("**/referrals/*-*-*");
        visit.arrived();
        return visit.page().url();
    }

    static void date(Page page, String field, String day, String month, String year) {
        page.locator(field).getByLabel("Day").fill(day);
        page.locator(field).getByLabel("Month").fill(month);
        page.locator(field).getByLabel("Year").fill(year);
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
