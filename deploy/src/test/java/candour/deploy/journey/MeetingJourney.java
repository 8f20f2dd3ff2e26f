package candour.deploy.journey;

import static candour.deploy.journey.Keys.button;
import static candour.deploy.journey.Keys.press;
import static candour.deploy.journey.Keys.type;
import static candour.deploy.journey.Mouse.DOCTOR;
import static candour.deploy.journey.Mouse.FAMILY;
import static candour.deploy.journey.Mouse.NURSE;
import static candour.deploy.journey.Mouse.SERGEANT;
import static candour.deploy.journey.Mouse.arrive;
import static candour.deploy.journey.Mouse.click;
import static candour.deploy.journey.Mouse.convene;
import static candour.deploy.journey.Mouse.convened;
import static candour.deploy.journey.Mouse.exact;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The panel is convened, comes together, and opens once it is quorate; by mouse, and by keyboard alone. */
@Tag("first-case")
@Tag("accessibility")
@ExtendWith(Chromium.class)
class MeetingJourney {
    private final Browser browser;

    MeetingJourney(Browser browser) {
        this.browser = browser;
    }

    @Test
    void a_meeting_opens_only_when_three_core_agencies_are_there() {
        JsonObject asked = new PanelMet().requested();
        String meeting;
        try (var gwen = Visit.wide(browser)) {
            gwen.signIn("gwen.hollis", "/b/ash/meetings/new?case=" + asked.getString("caseFile"));
            Page page = gwen.page();
            LocalDate day = LocalDate.parse(asked.getString("requestedOn"));
            convene(gwen, day, "");
            assertThat(page.locator(".errorsummary:visible")).containsText("Say why it is urgent");
            convene(gwen, day, "A sibling is at home.");
            meeting = convened(gwen);
            arrive(gwen, NURSE, DOCTOR, FAMILY);
            assertThat(page.locator("main"))
                    .containsText(
                            "Not quorate: 2 of 3 core agencies (Ashmere Children's Social Work, Ashmere Health).");
            assertThat(page.locator("main")).containsText("is needed.");
            gwen.seen("meeting-not-quorate");
        }
        try (var maeve = Visit.narrow(browser)) {
            maeve.signIn("maeve.linden", meeting.substring(meeting.indexOf("/b/")));
            arrive(maeve, SERGEANT);
            assertThat(maeve.page().locator("main")).containsText("Quorate:");
            click(maeve, "Open the meeting");
            assertThat(button(maeve, "Close the meeting")).isVisible();
            maeve.seen("meeting");
        }
        try (var maeve = Visit.wide(browser)) {
            maeve.signIn("maeve.linden", meeting.substring(meeting.indexOf("/b/")));
            maeve.seen("meeting");
            click(maeve, "Close the meeting");
            assertThat(maeve.page().locator("main")).containsText("Nothing of it changes any more.");
            maeve.seen("meeting-closed");
            maeve.printed("meeting-closed");
        }
    }

    @Test
    void a_meeting_is_convened_attended_and_opened_by_keyboard_alone() {
        JsonObject asked = new PanelMet().requested();
        try (var maeve = Visit.wide(browser)) {
            maeve.signIn("maeve.linden", "/b/ash/meetings/new?case=" + asked.getString("caseFile"));
            Page page = maeve.page();
            LocalDate day = LocalDate.parse(asked.getString("requestedOn"));
            type(page, page.getByLabel("Day", exact()), Integer.toString(day.getDayOfMonth()));
            type(page, page.getByLabel("Month", exact()), Integer.toString(day.getMonthValue()));
            type(page, page.getByLabel("Year", exact()), Integer.toString(day.getYear()));
            type(page, page.getByLabel("Start time", exact()), "14:00");
            type(page, page.getByLabel("Place", exact()), "Ashmere Civic Centre");
            type(page, page.getByLabel("Why is it urgent?", exact()), "A sibling is at home.");
            press(maeve, button(maeve, "Convene the meeting"));
            page.waitForURL(url -> !url.contains("/new"));
            maeve.settled();
            for (String title : new String[] {NURSE, FAMILY, SERGEANT}) {
                press(maeve, button(maeve, "Arrived: " + title));
            }
            press(maeve, button(maeve, "Open the meeting"));
            assertThat(button(maeve, "Close the meeting")).isVisible();
        }
    }
}
