package candour.deploy.journey;

import static candour.deploy.journey.Keys.button;
import static candour.deploy.journey.Keys.press;
import static candour.deploy.journey.Keys.reach;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.deploy.http.CdopFile;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file of CDOP referrals by keyboard alone: the template, what is wrong, what it brings, all of it; and the way out. */
@Tag("intake")
@Tag("accessibility")
@ExtendWith(Chromium.class)
class CdopImportJourney {
    private static final String IMPORT = "/b/ash/referrals/import";

    private final Browser browser;

    CdopImportJourney(Browser browser) {
        this.browser = browser;
    }

    private static void check(Visit visit, String name, byte[] content) {
        Page page = visit.page();
        reach(page, page.locator("#import-file"));
        FileChooser dialogue = page.waitForFileChooser(() -> page.keyboard().press("Enter"));
        dialogue.setFiles(new FilePayload(name, "text/csv", content));
        visit.settled();
        press(visit, button(visit, "Check the file"));
    }

    @Test
    void a_file_is_put_right_and_registered_by_keyboard_alone() throws IOException {
        String one = CdopFile.reference();
        String other = CdopFile.reference();
        String twin = CdopFile.row(one, "Wren Hollow", "1/5/2022");
        byte[] good = CdopFile.csv(twin, CdopFile.row(other, "Robin Vale", ""));
        try (var orla = Visit.wide(browser)) {
            orla.signIn("orla.finch", "/b/ash/referrals");
            Page page = orla.page();
            page.onFileChooser(dialogue -> {});
            reach(page, page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Import from CDOP")));
            page.keyboard().press("Enter");
            page.waitForURL("**" + IMPORT);
            orla.settled();
            var template = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Template as CSV"));
            reach(page, template);
            Download got = page.waitForDownload(() -> page.keyboard().press("Enter"));
            Assertions.assertThat(got.suggestedFilename()).isEqualTo("cdop-referrals-template.csv");
            Assertions.assertThat(Files.readString(got.path())).isEqualTo("\ufeff" + CdopFile.HEADER);
            press(orla, page.locator("main details summary"));
            assertThat(page.locator("main")).containsText("EDU (Ashmere Education)");
            orla.seen("cdop-import-columns", Arrays.asList(Look.WIDE, Look.PHONE));
            press(orla, page.locator("main details summary"));
            press(orla, button(orla, "Check the file"));
            assertThat(page.locator("#import-file-fault")).containsText("Choose a file first");

            check(
                    orla,
                    "deaths.csv",
                    CdopFile.csv(
                            CdopFile.row(one, "Wren Hollow", "31/02/2020"),
                            CdopFile.row(other, "Robin Vale", "").replace("Died", "Lost")));
            assertThat(page.locator("#import-outcome")).hasText("2 things have to be put right");
            assertThat(page.locator("#import-outcome")).isFocused();
            assertThat(page.locator("main")).containsText("Row 2, column O (Date of birth)");
            assertThat(page.locator("main")).containsText("\u201c31/02/2020\u201d is not a date");
            assertThat(page.locator("main")).containsText("Row 3, column C (Harm)");
            assertThat(button(orla, "Register 2 referrals")).hasCount(0);
            orla.seen("cdop-import-faults", Arrays.asList(Look.WIDE, Look.PHONE, Look.DARK));

            check(orla, "deaths.csv", good);
            assertThat(page.locator("#import-outcome")).hasText("2 referrals can be registered, about 2 people");
            orla.seen("cdop-import-ready", Arrays.asList(Look.WIDE, Look.PHONE));
            press(orla, button(orla, "Register 2 referrals"));
            assertThat(page.locator("#import-outcome")).hasText("2 referrals are registered");
            assertThat(page.locator("#import-outcome")).isFocused();
            assertThat(page.locator("main")).not().containsText("Wren Hollow");
            assertThat(page.locator("main")).containsText(Pattern.compile("ASH-\\d{4}-\\d{3}"));
            orla.seen("cdop-import-done", Arrays.asList(Look.WIDE, Look.PHONE));

            check(orla, "deaths.csv", good);
            assertThat(page.locator("main")).containsText("was referred before: it is ASH-");
            check(orla, "deaths.csv", "%PDF-1.7\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            assertThat(page.locator(".errorsummary:visible")).containsText("what is in it is PDF");
            orla.seen("cdop-import-refused", Arrays.asList(Look.WIDE));
        }
    }

    @Test
    void the_referrals_are_handed_out_with_names_to_whoever_may_see_them() throws IOException {
        try (var gwen = Visit.wide(browser)) {
            gwen.signIn("gwen.hollis", "/b/ash/referrals/export");
            Page page = gwen.page();
            press(gwen, button(gwen, "Export as CSV"));
            assertThat(page.locator("#export-get")).isFocused();
            gwen.seen("cdop-export", Arrays.asList(Look.WIDE, Look.PHONE));
            reach(page, page.locator("#export-get"));
            Download got = page.waitForDownload(() -> page.keyboard().press("Enter"));
            Assertions.assertThat(got.suggestedFilename()).isEqualTo("ash-cdop-referrals.csv");
            Assertions.assertThat(Files.readString(got.path())).startsWith("\ufeff" + CdopFile.HEADER);
        }
        try (var orla = Visit.narrow(browser)) {
            orla.signIn("orla.finch", "/b/ash/referrals/export");
            assertThat(orla.page().locator("main")).containsText("You can\u2019t be shown who the children are");
            orla.seen("cdop-export-closed", Arrays.asList(Look.PHONE));
        }
        try (var frances = Visit.narrow(browser)) {
            frances.signIn("frances.dell", IMPORT);
            assertThat(frances.page().locator("main")).containsText("Your role on this board doesn");
        }
    }

    @Test
    void who_signed_in_at_the_agency_proves_it_here_and_finds_the_file_that_was_asked_for() {
        try (var maeve = Visit.wide(browser)) {
            maeve.signIn("maeve.linden", "/b/ash/referrals/export");
            Page page = maeve.page();
            button(maeve, "Export as XLSX").click();
            assertThat(page.locator("h1")).hasText("Your second factor");
            maeve.proves("maeve.linden");
            maeve.arrived();

            assertThat(page.locator("#export-get")).isFocused();
            Download got = page.waitForDownload(() -> page.keyboard().press("Enter"));
            Assertions.assertThat(got.suggestedFilename()).isEqualTo("ash-cdop-referrals.xlsx");
        }
    }
}
