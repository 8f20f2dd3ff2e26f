package candour.deploy.journey;

import static candour.deploy.journey.Keys.button;
import static candour.deploy.journey.Keys.press;
import static candour.deploy.journey.Keys.reach;
import static candour.deploy.journey.Keys.type;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import candour.testing.SampleFiles;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
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

/** Files through the door, on the page of a case: chosen, sent, checked, had again, replaced, withdrawn; by keyboard alone. */
@Tag("intake")
@Tag("accessibility")
@ExtendWith(Chromium.class)
class DocumentsJourney {
    private static final int SCANNED = 40_000;

    private final Browser browser;

    DocumentsJourney(Browser browser) {
        this.browser = browser;
    }

    private static String address() {
        return "/b/ash/cases/" + new PanelMet().requested().getString("caseFile") + "/documents";
    }

    private static FilePayload file(String name, String type, byte[] content) {
        return new FilePayload(name, type, content);
    }

    /** From here on the machine's own dialogue is caught; asked for with the key that opens it, that would come too late. */
    private static Page catching(Page page) {
        page.onFileChooser(dialogue -> {});
        return page;
    }

    /** Opens the machine's own dialogue by keyboard, and takes this file in it. */
    private static void choose(Visit visit, String field, FilePayload file) {
        reach(visit.page(), visit.page().locator("#" + field + "-file"));
        FileChooser dialogue =
                visit.page().waitForFileChooser(() -> visit.page().keyboard().press("Enter"));
        dialogue.setFiles(file);
        visit.settled();
    }

    private static void fill(Visit visit, String title) {
        Page page = visit.page();
        type(page, page.locator("#add-title input"), title);
        reach(page, page.locator("#add-kind"));
        page.keyboard().press("Enter");
        page.locator("vaadin-select-item[focused]").waitFor();
        page.keyboard().press("Enter");
        assertThat(page.locator("#add-kind")).containsText("An agency\u2019s record");
        visit.settled();
    }

    /** Looks again until it says so. */
    private static void becomes(Visit visit, String row, String state) {
        Locator there = visit.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(row));
        long deadline = System.nanoTime() + SCANNED * 1_000_000L;
        while (!there.innerText().contains(state)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(there.innerText() + " is not " + state);
            }
            button(visit, "Look again").click();
            visit.settled();
        }
        assertThat(there).containsText(state);
    }

    @Test
    void a_document_is_added_downloaded_replaced_and_withdrawn_by_keyboard_alone() throws IOException {
        String address = address();
        try (var gwen = Visit.wide(browser)) {
            gwen.signIn("gwen.hollis", address);
            Page page = catching(gwen.page());
            press(gwen, page.locator(".documentform summary"));
            press(gwen, button(gwen, "Send the document"));
            assertThat(page.locator(".errorsummary:visible")).containsText("Say what the document should be called");
            fill(gwen, "The GP's letter of March");
            press(gwen, button(gwen, "Send the document"));
            assertThat(page.locator("#add-file-fault")).containsText("Choose a file first");
            byte[] letter = SampleFiles.pdf(300_000);
            choose(gwen, "add", file("Rowan Larkfield.pdf", "application/pdf", letter));
            gwen.picture("case-documents-chosen-1440-light");
            press(gwen, button(gwen, "Send the document"));
            assertThat(page.locator(".documents .saved")).containsText("Document 1 is kept");
            becomes(gwen, "The GP's letter of March", "Clean");
            assertThat(page.locator("main")).not().containsText("Larkfield");

            Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download document 1"));
            reach(page, link);
            Download got = page.waitForDownload(() -> page.keyboard().press("Enter"));
            Assertions.assertThat(got.suggestedFilename()).matches("ASH-\\d{4}-\\d{3}-document-1\\.pdf");
            Assertions.assertThat(Files.readAllBytes(got.path())).isEqualTo(letter);

            press(gwen, button(gwen, "Change document 1"));
            assertThat(page.locator("h2:has-text('Change document 1')")).isFocused();
            reach(page, page.locator("#change-disclosure"));
            page.keyboard().press("ArrowDown");
            gwen.settled();
            press(gwen, button(gwen, "Save"));
            assertThat(page.locator(".documents .saved")).containsText("Document 1 is saved");
            press(gwen, button(gwen, "New version of document 1"));
            choose(gwen, "replace", file("b.pdf", "application/pdf", SampleFiles.pdf()));
            press(gwen, button(gwen, "Send the new version"));
            becomes(gwen, "Document 1, version 2", "Clean");
            press(gwen, button(gwen, "Show what its sender called document 1").first());
            assertThat(page.locator("main")).containsText("Its sender called it: Rowan Larkfield.pdf");
            press(gwen, button(gwen, "Withdraw document 1"));
            type(page, page.locator("#withdraw-reason textarea"), "It belongs to another case.");
            press(gwen, page.locator(".btn.danger"));
            assertThat(page.locator("main")).containsText("It belongs to another case.");
        }
    }

    @Test
    void what_cant_be_taken_is_said_and_what_is_infected_is_seen_in_every_look() {
        String address = address();
        try (var gwen = Visit.wide(browser)) {
            gwen.signIn("gwen.hollis", address);
            Page page = catching(gwen.page());
            press(gwen, page.locator(".documentform summary"));
            fill(gwen, "A picture that is none");
            choose(gwen, "add", file("picture.png", "image/png", SampleFiles.pdf()));
            press(gwen, button(gwen, "Send the document"));
            assertThat(page.locator(".errorsummary:visible")).containsText("what is in it is PDF");
            Assertions.assertThat(page.locator("#add-title input").inputValue()).isEqualTo("A picture that is none");
            choose(gwen, "add", file("note.txt", "text/plain", SampleFiles.eicar()));
            press(gwen, button(gwen, "Send the document"));
            becomes(gwen, "A picture that is none", "Refused: infected");

            fill(gwen, "Health visitor's record, January to March");
            choose(gwen, "add", file("a.docx", "", SampleFiles.docx()));
            press(gwen, button(gwen, "Send the document"));
            becomes(gwen, "Health visitor's record", "Clean");
            gwen.seen("case-documents", Arrays.asList(Look.WIDE, Look.PHONE, Look.DARK));
            press(gwen, button(gwen, "Change document 2"));
            gwen.seen("case-documents-change", Arrays.asList(Look.WIDE, Look.PHONE));
        }
        try (var frances = Visit.narrow(browser)) {
            frances.signIn("frances.dell", address);
            assertThat(frances.page().locator("main")).containsText("Documents are added here by the business manager");
            frances.seen("case-documents-chair", Arrays.asList(Look.PHONE));
            frances.open("/b/ash/notifications");
        }
        try (var gwen = Visit.wide(browser)) {
            gwen.signIn("gwen.hollis", "/b/ash/notifications");
            assertThat(gwen.page().locator("main"))
                    .containsText(Pattern.compile("A document of case ASH-\\d{4}-\\d{3} was refused"));
        }
    }

    @Test
    void a_file_that_nobody_asked_for_does_not_come_in() {
        String address = address();
        try (var gwen = Visit.wide(browser)) {
            gwen.signIn("gwen.hollis", address);
            Page page = catching(gwen.page());
            press(gwen, page.locator(".documentform summary"));
            var status = page.evaluate("""
                    async () => {
                      const target = document.querySelector('vaadin-upload').target;
                      const form = new FormData();
                      for (let i = 0; i <= 10000; i++) { form.append('f' + i, new Blob(['%PDF-'], {type: 'application/pdf'}), 'a.pdf'); }
                      return (await fetch(target, {method: 'POST', body: form})).status;
                    }""");

            Assertions.assertThat((Integer) status).isGreaterThanOrEqualTo(400);
            gwen.expects("500");
            gwen.open(address);
            assertThat(page.locator("main"))
                    .containsText("There are no documents yet", new LocatorAssertions.ContainsTextOptions());
        }
    }
}
