package candour.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Addresses of another board: to whoever isn't on it, nothing is there; whoever is on both sees each in its own tab. */
@Tag("isolation")
@Tag("shell")
@ExtendWith(Chromium.class)
class OtherBoardJourney {
    private static final Pattern ASHMERES = Pattern.compile("ASH-20\\d\\d-\\d+|Rowan Larkfield|Ashmere|Town Hall");
    private static final Pattern ASH = Pattern.compile("ASH-20\\d\\d-\\d+");
    private static final Pattern BEX = Pattern.compile("BEX-20\\d\\d-\\d+");

    private final Browser browser;

    OtherBoardJourney(Browser browser) {
        this.browser = browser;
    }

    @Test
    void no_address_of_ashmere_tells_bexcombe_anything() {
        Map<String, String> known = DemonstrationFacts.ofAshmere();
        var atBexcombe = new HashMap<>(known);
        atBexcombe.put("board", "bex");
        var wrong = new ArrayList<String>();
        try (var hugh = Visit.wide(browser).recorded()) {
            hugh.signIn("hugh.senn", "/b/bex/cases");
            for (String route : Routes.all()) {
                if (Routes.isOfBoard(route)) {
                    Routes.addresses(route, known).forEach(address -> tellsNothing(hugh, address, wrong));
                }
                if (Routes.isOfThing(route)) {
                    Routes.addresses(route, atBexcombe).forEach(address -> tellsNothing(hugh, address, wrong));
                }
            }
            hugh.page().goBack();
            hugh.arrived();
            isNothing(hugh, "back", wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static void tellsNothing(Visit visit, String address, List<String> wrong) {
        visit.forget();
        visit.open(address);
        isNothing(visit, address, wrong);
        String told = visit.told() + visit.page().content();
        if (visit.told().isEmpty()) {
            wrong.add(address + " was not listened to");
        }
        ASHMERES.matcher(told)
                .results()
                .map(found -> address + " tells " + found.group())
                .forEach(wrong::add);
    }

    private static void isNothing(Visit visit, String address, List<String> wrong) {
        if (!visit.page().locator("h1").textContent().equals("There is nothing here")
                || !visit.page().title().equals("There is nothing here · Candour")) {
            wrong.add(address + " is " + visit.page().title());
        }
    }

    /** Without this, the silence above would say nothing: the same addresses do tell whoever may know. */
    @Test
    void what_is_listened_for_is_what_these_addresses_tell() {
        Map<String, String> known = DemonstrationFacts.ofAshmere();
        var silent = new ArrayList<String>();
        try (var gwen = Visit.wide(browser).recorded()) {
            gwen.signIn("gwen.hollis", "/");
            for (String route : Routes.all()) {
                if (Routes.isOfThing(route)) {
                    for (String address : Routes.addresses(route, known)) {
                        gwen.forget();
                        gwen.open(address);
                        if (!ASHMERES.matcher(gwen.told()).find()) {
                            silent.add(address);
                        }
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void two_tabs_of_one_browser_keep_to_their_boards_forwards_and_back() {
        Map<String, String> known = DemonstrationFacts.ofAshmere();
        String caseFile = "/b/ash/cases/" + known.get("case");
        try (var maeve = Visit.wide(browser)) {
            var toldAsh = maeve.listen(maeve.page());
            maeve.signIn("maeve.linden", "/b/ash");
            Page ash = maeve.page();
            Page bex = maeve.tab();
            var toldBex = maeve.listen(bex);
            goes(bex, "/b/bex");

            for (String page : List.of("cases", "meetings", "referrals")) {
                follow(ash, page);
                follow(bex, page);
                keeps(ash, "ASH", BEX);
                keeps(bex, "BEX", ASH);
            }
            goes(ash, caseFile);
            bex.locator("main table a").first().click();
            bex.locator(".casehead h1").waitFor();
            keeps(ash, "ASH", BEX);
            keeps(bex, "BEX", ASH);
            assertThat(ash.locator("h1")).hasText(ASH);
            assertThat(bex.locator("h1")).hasText(BEX);

            ash.goBack();
            bex.goBack();
            assertThat(ash).hasURL(Pattern.compile(".*/b/ash/referrals"));
            assertThat(bex).hasURL(Pattern.compile(".*/b/bex/referrals"));
            assertThat(ash.locator("main table")).containsText("ASH-");
            assertThat(bex.locator("main table")).containsText("BEX-");
            keeps(ash, "ASH", BEX);
            keeps(bex, "BEX", ASH);
            ash.goForward();
            assertThat(ash.locator("h1")).hasText(ASH);
            bex.reload();
            keeps(bex, "BEX", ASH);
            assertThat(bex.locator("main table")).containsText("BEX-");
            keeps(ash, "ASH", BEX);

            goes(bex, caseFile.replace("/ash/", "/bex/"));
            assertThat(bex.locator("h1")).hasText("There is nothing here");
            assertThat(ash.locator("h1")).hasText(ASH);
            bex.goBack();
            assertThat(bex.locator("main table")).containsText("BEX-");
            keeps(bex, "BEX", ASH);

            assertThat(String.join("", toldAsh)).containsPattern(ASH).doesNotContainPattern(BEX);
            assertThat(String.join("", toldBex)).containsPattern(BEX).doesNotContainPattern(ASH);
        }
    }

    private static void goes(Page tab, String address) {
        tab.navigate(address);
        tab.locator("main h1, .casehead h1").first().waitFor();
    }

    private static void follow(Page tab, String page) {
        tab.locator(".rail .nav a[href$='/" + page + "']").click();
        tab.waitForURL("**/" + page);
        tab.locator("main h1").waitFor();
    }

    private static void keeps(Page tab, String mark, Pattern others) {
        assertThat(tab.locator("body")).hasAttribute("data-board", mark);
        assertThat(tab.locator(".rail .boardhere")).containsText(mark);
        assertThat(tab.content()).doesNotContainPattern(others);
        assertThat(tab.title()).doesNotContainPattern(others).endsWith("· Candour");
    }
}
