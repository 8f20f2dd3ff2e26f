package candour.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.TurnedClock;
import candour.deploy.http.AshCase;
import candour.kernel.BusinessClock;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What is due by when, how that was computed, what stops it and what makes it wait, with the dates turned. */
@Tag("rules")
@ResourceLock(TurnedClock.ALONE)
@ExtendWith(Chromium.class)
class ClocksJourney {
    private final Browser browser;
    private final Calls calls = new Calls();

    ClocksJourney(Browser browser) {
        this.browser = browser;
    }

    private JsonObject received() {
        return calls.post("gwen.hollis", "boards/ash/referrals", 0, """
                {"source": "CHAIR", "harm": "DIED", "incidentOn": "2026-03-31", "becameAware": "2026-04-02",
                 "areaOfIncident": "Ashmere", "areaOfResidence": "Ashmere", "lookedAfter": "NO",
                 "grounds": "Child 1 died at home.", "children": [{"name": "Wren Hollow"}], "agencies": []}""");
    }

    private static Locator form(Page page, String title) {
        Locator form = page.locator("details.disclose", new Page.LocatorOptions().setHasText(title))
                .last();
        form.locator("summary").click();
        return form;
    }

    private static void date(Locator form, String id, LocalDate day) {
        Locator parts = form.locator("#" + id + " input");
        parts.nth(0).fill(String.valueOf(day.getDayOfMonth()));
        parts.nth(1).fill(String.valueOf(day.getMonthValue()));
        parts.nth(2).fill(String.valueOf(day.getYear()));
    }

    @Test
    void an_overdue_notification_is_red_until_it_is_recorded_as_sent() {
        try (var clock = TurnedClock.to("2026-04-07");
                var gwen = Visit.wide(browser)) {
            JsonObject referral = received();
            String reference = referral.getString("reference");
            clock.on("2026-04-14");

            Page page = gwen.signIn("gwen.hollis", "/");
            assertThat(page.locator(".turned").textContent())
                    .isEqualTo("Dates are turned to 14 April 2026 for this demonstration.");
            Locator task = gwen.inWork(page.locator(".worklist li", new Page.LocatorOptions().setHasText(reference)));
            assertThat(task.innerText())
                    .contains("Record the authority’s notification of " + reference)
                    .contains("1 working day overdue")
                    .contains("was 13 April 2026");
            gwen.seen("clocks-my-work");

            task.locator("a.btn").click();
            page = gwen.arrived();
            assertThat(page.locator(".casehead .clock.lead.bad").innerText())
                    .contains("Notification 1 working day overdue")
                    .contains("was 13 April 2026");
            page.locator("#clock-notification details summary").first().click();
            assertThat(page.locator("#clock-notification details").first().innerText())
                    .contains(
                            "5 working days after 2 April 2026, without Good Friday 3 April and Easter Monday 6 April.");
            gwen.seen("clocks-overdue");

            Locator form = form(page, "Record that it was sent");
            form.locator(".btn").click();
            gwen.settled();
            assertThat(form.locator(".errorsummary").innerText()).contains("Enter the day on which it was sent");
            gwen.seen("clocks-not-recorded");
            date(form, "sent-on", LocalDate.of(2026, 4, 10));
            form.locator("#sent-reference input").fill("SIN-77");
            form.locator("#sent-by input").fill("Head of Safeguarding, Ashmere Council");
            form.locator(".btn").click();
            page.locator("text=Recorded as sent.").waitFor();
            gwen.settled();

            assertThat(page.locator("#clock-notification").innerText())
                    .contains("Notification sent")
                    .contains("10 April 2026, in time");
            gwen.seen("clocks-sent");
            gwen.open("/b/ash");
            gwen.seen("clocks-board-home");
            gwen.open("/b/ash/clocks");
            assertThat(gwen.page().locator("table").innerText()).contains("Decision whether there is a");
            gwen.seen("clocks-running");
        }
    }

    @Test
    void a_suspension_is_asked_for_by_one_and_approved_by_another() {
        String at = "/b/ash/referrals/" + AshCase.reviewed() + "/clocks";
        try (var gwen = Visit.wide(browser);
                var frances = Visit.wide(browser)) {
            Page page = gwen.signIn("gwen.hollis", at);
            Locator form = form(page, "Ask for a suspension");
            form.locator("#ask-type vaadin-select-value-button").click();
            page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("National relaxation"))
                    .click();
            LocalDate today = LocalDate.now(BusinessClock.ENGLAND);
            date(form, "ask-from", today);
            date(form, "ask-to", today.plusDays(39));
            form.locator("#ask-reason textarea").fill("The expectation is relaxed for a time.");
            form.locator(".btn").click();
            page.locator("text=Asked for. It holds once").waitFor();
            gwen.settled();
            gwen.seen("clocks-suspension-asked");

            page = frances.signIn("frances.dell", at);
            page.locator("button:has-text(\"Approve\")").click();
            page.locator("text=Approved. The clock stands still").waitFor();
            frances.settled();

            assertThat(page.locator("#clock-review").innerText())
                    .contains("Paused 40 days")
                    .contains("then due");
            frances.seen("clocks-suspended");
        }
    }

    @Test
    void the_administrator_closes_the_office_and_opens_it_again() {
        try (var arlo = Visit.wide(browser)) {
            Page page = arlo.signIn("arlo.beck", "/b/ash/closures");
            Locator form = form(page, "Add days");
            LocalDate first = LocalDate.now(BusinessClock.ENGLAND).plusDays(400);
            date(form, "from", first);
            date(form, "to", first.plusDays(1));
            form.locator("#reason input").fill("The office is moved.");
            form.locator(".btn").click();
            page.locator("text=The office is closed from").waitFor();
            arlo.settled();
            arlo.seen("closures");

            page.locator("tbody tr").first().locator("button").click();
            page.locator("dialog .btn.danger").click();
            page.locator("text=is ended.").waitFor();
            arlo.settled();
        }
    }
}
