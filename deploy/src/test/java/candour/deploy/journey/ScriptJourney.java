package candour.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.http.AshDelegate;
import candour.deploy.http.HostileBoard;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever somebody writes is shown as they wrote it: no script of theirs runs, and nothing of it becomes the page. */
@Tag("shell")
@ExtendWith(Chromium.class)
class ScriptJourney {
    /** What would be there if what was written had become the page. */
    private static final String BECAME = """
            () => [
                ...(typeof window.hurt === 'undefined' ? [] : ['ran a script']),
                ...document.querySelectorAll('img[src="x"], main iframe, main svg[onload], a[href^="javascript:"], [onerror], [ontoggle], base[href*=evil], meta[http-equiv=refresh]'),
            ].map(part => part.outerHTML || part)""";

    private static final List<String> PARTS = List.of("help", "privacy", "accessibility");

    /** The longest reason that a delegation takes. */
    private static final int REASON = 500;

    private final Browser browser;

    ScriptJourney(Browser browser) {
        this.browser = browser;
    }

    @Test
    void nothing_that_is_written_into_a_case_becomes_part_of_a_screen() {
        Map<String, String> known = new HostileCase().made();
        var wrong = new ArrayList<String>();
        var shown = new ArrayList<String>();
        try (var gwen = Visit.wide(browser)) {
            gwen.page().onDialog(dialog -> {
                wrong.add("a dialog says " + dialog.message());
                dialog.dismiss();
            });
            gwen.signIn("gwen.hollis", "/");
            for (String route : Routes.all()) {
                if (!Routes.isOfBoard(route)) {
                    continue;
                }
                for (String address : Routes.addresses(route, known)) {
                    Page page = gwen.open(address);
                    for (var show : page.locator(".restricted .btn, .docacts .btn.quiet")
                            .all()) {
                        show.click();
                    }
                    gwen.settled();
                    if (page.locator("body").textContent().contains("onerror=hurt=1")) {
                        shown.add(route);
                    }
                    wrong.addAll(found(gwen, address));
                    Look.PHONE.turn(page);
                    Inspection.beyondTheEdge(page).forEach(part -> wrong.add(address + " is made too wide by " + part));
                    Look.WIDE.turn(page);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(shown)
                .as("each screen that shows texts of the case showed the hostile one, or this proved nothing")
                .containsAll(Routes.all().stream()
                        .filter(Routes::isOfThing)
                        .filter(route -> !route.endsWith("/history")
                                && !route.endsWith("/correction")) // there it stands in fields
                        .toList());
    }

    @Test
    void nothing_that_is_written_into_a_boards_contacts_becomes_part_of_a_page() {
        var calls = new Calls();
        JsonObject before = calls.get("arlo.beck", "boards/ash/contacts");
        var wrong = new ArrayList<String>();
        try (var arlo = Visit.wide(browser)) {
            calls.put("arlo.beck", "boards/ash/contacts", Calls.version(before), hostile(before));
            try {
                arlo.signIn("arlo.beck", "/b/ash/contacts");
                wrong.addAll(found(arlo, "contacts"));
                assertThat(arlo.page()
                                .getByLabel("Who answers for the data, by law")
                                .inputValue())
                        .isEqualTo(HostileCase.SHORT);
                for (String page : PARTS) {
                    arlo.page().navigate("/about/ash/" + page);
                    assertThat(arlo.page().locator("main").textContent()).contains("onerror=hurt=1");
                    wrong.addAll(found(arlo, page));
                }
            } finally {
                JsonObject now = calls.get("arlo.beck", "boards/ash/contacts");
                calls.put(
                        "arlo.beck",
                        "boards/ash/contacts",
                        Calls.version(now),
                        published(before).toString());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothing_of_a_boards_name_becomes_part_of_a_screen_and_it_fits() {
        var board = HostileBoard.named(HostileCase.SHORT);
        var wrong = new ArrayList<String>();
        try (var tess = Visit.wide(browser)) {
            tess.signIn(board.administrator(), "/");
            var addresses = new ArrayList<>(List.of("/", "/b/" + board.slug() + "/nothing"));
            Routes.all().stream()
                    .filter(route -> Routes.isOfBoard(route) && !Routes.isOfThing(route))
                    .forEach(route -> addresses.addAll(Routes.addresses(
                            route, Map.of("board", board.slug(), "edition", "WT2015", "other", "WT2023"))));
            PARTS.forEach(part -> addresses.add("/about/" + board.slug() + "/" + part));
            for (String address : addresses) {
                tess.open(address);
                wrong.addAll(found(tess, address));
                wrong.addAll(tess.looked("hostile-board", List.of(Look.PHONE, Look.WIDE)));
                if (!address.endsWith("/nothing")) {
                    assertThat(tess.page().locator("body").textContent())
                            .as(address)
                            .contains("onerror=hurt=1");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothing_that_is_written_into_a_draft_or_a_reason_becomes_part_of_a_screen() {
        var wrong = new ArrayList<String>();
        String advice = "/b/ash/cases/" + new PanelMet().madeCase() + "/advice";
        String facts = "#advice-facts textarea";
        AshDelegate.standsIn("imran.shale", HostileCase.LONG.substring(0, REASON));
        try (var gwen = Visit.wide(browser);
                var maeve = Visit.wide(browser)) {
            gwen.signIn("gwen.hollis", "/b/ash/absence");
            assertThat(gwen.page().locator("table").first().textContent()).contains("onerror=hurt=1");
            wrong.addAll(found(gwen, "absence"));
            wrong.addAll(gwen.looked("hostile-absence", List.of(Look.PHONE)));

            gwen.open("/b/ash/referrals/new");
            gwen.page().getByLabel("Another safeguarding board").check();
            gwen.page().getByLabel("Which board?").fill(HostileCase.SHORT);
            gwen.page().getByLabel("That board’s reference").fill(HostileCase.SHORT);
            Referring.goOn(gwen);
            Referring.about(gwen, HostileCase.SHORT);
            Referring.happened(gwen, HostileCase.LONG);
            Referring.knownTo(gwen, "Ashmere Housing");
            gwen.page().waitForURL("**/new?draft=*");
            gwen.page().reload();
            gwen.arrived();
            assertThat(gwen.page().locator(".readback").first().textContent()).contains("onerror=hurt=1");
            wrong.addAll(found(gwen, "a referral's draft"));
            wrong.addAll(gwen.looked("hostile-referral", List.of(Look.PHONE, Look.WIDE)));

            gwen.open(advice);
            maeve.signIn("maeve.linden", advice);
            maeve.context().setOffline(true); // so that both write the same part
            maeve.page().locator(facts).fill(HostileCase.LONG + " and hers");
            gwen.page().locator(facts).fill(HostileCase.LONG + " and his");
            gwen.page().locator(facts).blur();
            gwen.settled();
            maeve.context().setOffline(false);
            maeve.page().locator(".clashing").waitFor();
            assertThat(maeve.page().locator(".clashing").textContent()).contains("onerror=hurt=1");
            maeve.expects("ERR_INTERNET_DISCONNECTED");
            maeve.expects("WebSocket");
            maeve.settled();
            wrong.addAll(found(maeve, "two texts"));
            wrong.addAll(maeve.looked("hostile-clash", List.of(Look.PHONE)));
        } finally {
            AshDelegate.endAll();
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_would_be_found_is_found_when_it_is_planted() {
        try (var planted = Visit.wide(browser)) {
            planted.page().setContent("<title>x</title><main><h1>x</h1>" + HostileCase.SHORT + "</main>");
            planted.page().waitForFunction("() => window.hurt === 1");

            assertThat(found(planted, "planted")).hasSizeGreaterThan(1);
        }
    }

    private static List<String> found(Visit visit, String where) {
        var found = new ArrayList<String>();
        ((List<?>) visit.page().evaluate(BECAME)).forEach(part -> found.add(where + ": " + part));
        visit.complaints().forEach(complaint -> found.add(where + " complains: " + complaint));
        return found;
    }

    /** These contacts with hostile names and numbers; an address for mail can't be one. */
    private static String hostile(JsonObject contacts) {
        var hostile = Json.createObjectBuilder(published(contacts)).add("controller", HostileCase.SHORT);
        for (String part : PARTS) {
            hostile.add(
                    part,
                    Json.createObjectBuilder(contacts.getJsonObject(part))
                            .add("team", HostileCase.SHORT)
                            .add("telephone", HostileCase.SHORT));
        }
        return hostile.build().toString();
    }

    /** What was read, as it is published. */
    private static JsonObject published(JsonObject contacts) {
        var body = Json.createObjectBuilder()
                .add("controller", contacts.getString("controller"))
                .add("answerDays", contacts.getInt("answerDays"));
        PARTS.forEach(part -> body.add(part, contacts.getJsonObject(part)));
        return body.build();
    }
}
