package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.AlikeReferral;
import candour.casefile.FromCdop;
import candour.casefile.Harm;
import candour.casefile.LookedAfter;
import candour.casefile.ReceiveReferral;
import candour.casefile.ReferralSource;
import candour.casefile.ReferralStatus;
import candour.cdop.CdopExportService;
import candour.cdop.CdopFormat;
import candour.cdop.CdopGuide;
import candour.cdop.CdopImportDetails;
import candour.cdop.CdopImportService;
import candour.cdop.CellFault;
import candour.cdop.CheckedFile;
import candour.cdop.CheckedReferral;
import candour.cdop.Column;
import candour.cdop.ReadRow;
import candour.identity.Capacity;
import candour.kernel.Phrase;
import candour.web.CdopCalls;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A file of CDOP referrals, read back and registered; and the way out of one. */
@Tag("intake")
class ImportViewTest {
    private static final UUID REFERRAL = new UUID(0, 71);
    private final CoreStandIn core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
    private final List<CheckedFile> registered = new ArrayList<>();

    private final CdopImportService imports = new CdopImportService() {
        @Override
        public CdopGuide guide() {
            return new CdopGuide(List.of(CoreStandIn.HEALTH), 200, 2);
        }

        @Override
        public CdopImportDetails registerChecked(CheckedFile file) {
            registered.add(file);
            return new CdopImportDetails(
                    new UUID(0, 70),
                    CoreStandIn.TODAY,
                    CoreStandIn.TODAY.atStartOfDay().atOffset(java.time.ZoneOffset.UTC),
                    "Gwen Hollis",
                    CdopFormat.CSV,
                    1,
                    List.of(new CdopImportDetails.Registered(REFERRAL, "ASH-2026-009")));
        }
    };

    @AfterEach
    void close() {
        Shown.close();
    }

    private void open() {
        Shown.open(
                core,
                "/b/ash/referrals/import",
                Map.of(
                        ImportView.class,
                        () -> new ImportView(new ImportPresenter(core.calls(), new CdopCalls(), imports))));
    }

    private static List<String> buttons() {
        return _find(NativeButton.class).stream().map(NativeButton::getText).toList();
    }

    private static CheckedReferral referral(List<AlikeReferral> alike) {
        var command = new ReceiveReferral(
                ReferralSource.CDOP,
                Harm.DIED,
                LocalDate.parse("2026-03-30"),
                LocalDate.parse("2026-04-02"),
                "Ashmere",
                false,
                "Ashmere",
                false,
                LookedAfter.NO,
                "Child 1 died.",
                Optional.empty(),
                Optional.of(new FromCdop(List.of(), "4411")),
                Optional.empty(),
                List.of(ReceiveReferral.Child.named("Wren Hollow")),
                List.of());
        return new CheckedReferral(List.of(2), "4411", command, alike, List.of(5));
    }

    private static CheckedFile file(List<CellFault> faults, CheckedReferral... referrals) {
        return new CheckedFile(
                CdopFormat.CSV,
                Map.of(),
                List.of(new ReadRow(2, Map.of(Column.REFERENCE, "4411", Column.NAME, "Wren Hollow"))),
                List.of(referrals),
                faults,
                List.of(new Phrase("HiddenRowRead", Map.of("row", 2))));
    }

    @Test
    void the_page_says_what_stands_in_each_column() {
        open();

        assertThat(Shown.words())
                .contains("Date of death or harm", "Unborn, Care leaver or Adult")
                .contains(CoreStandIn.HEALTH.code() + " (" + CoreStandIn.HEALTH.name() + ")")
                .contains("up to 2 MB and 200 rows");
        assertThat(buttons()).contains("Check the file").noneMatch(words -> words.startsWith("Register"));
    }

    @Test
    void what_is_wrong_is_said_by_row_and_column_and_nothing_can_be_registered() {
        open();

        _get(ImportView.class)
                .show(file(
                        List.of(
                                new CellFault(
                                        7,
                                        "O",
                                        "Date of birth",
                                        Optional.of("31/02/2020"),
                                        new Phrase("CellNoDate", Map.of())),
                                new CellFault(
                                        1,
                                        "",
                                        "",
                                        Optional.empty(),
                                        new Phrase("ColumnMissing", Map.of("header", "Name")))),
                        referral(List.of())));

        assertThat(Shown.words())
                .contains("2 things have to be put right")
                .contains("Row 7, column O (Date of birth)")
                .contains("\u201c31/02/2020\u201d is not a date.")
                .contains("Row 1", "There is no column \u201cName\u201d")
                .contains("Row 2 is hidden in the workbook");
        assertThat(buttons()).noneMatch(words -> words.startsWith("Register"));
    }

    @Test
    void what_nothing_speaks_against_is_read_back_and_registered_as_a_whole() {
        open();
        var alike = new AlikeReferral(
                new UUID(0, 72),
                "ASH-2026-001",
                ReferralStatus.AWAITING_REQUEST,
                CoreStandIn.TODAY,
                "Child 1",
                Optional.empty());
        CheckedFile checked = file(List.of(), referral(List.of(alike)));

        _get(ImportView.class).show(checked);
        assertThat(Shown.words()).contains("1 referral can be registered", "Wren Hollow", "ASH-2026-001", "Row 5");
        press("Register 1 referral");

        assertThat(registered).containsExactly(checked);
        assertThat(Shown.words()).contains("1 referral is registered").doesNotContain("Wren Hollow");
        assertThat(_find(Anchor.class)).anyMatch(link -> link.getHref().equals("/b/ash/referrals/" + REFERRAL));
        assertThat(buttons()).noneMatch(words -> words.startsWith("Register"));
    }

    @Test
    void the_list_leads_to_both_for_whoever_may() {
        Shown.open(core, "/b/ash/referrals");
        assertThat(Shown.words()).contains("Import from CDOP", "Export for CDOP");
        Shown.close();

        Shown.open(new CoreStandIn(Capacity.REFERRER), "/b/ash/referrals");
        assertThat(Shown.words()).contains("Import from CDOP").doesNotContain("Export for CDOP");
        Shown.close();

        Shown.open(new CoreStandIn(Capacity.PANEL_MEMBER), "/b/ash/referrals");
        assertThat(Shown.words()).contains("Export for CDOP").doesNotContain("Import from CDOP");
    }

    @Test
    void whoever_may_not_be_shown_names_is_told_so_before_they_ask() {
        var referrer = new CoreStandIn(Capacity.REFERRER);
        Shown.open(
                referrer,
                "/b/ash/referrals/export",
                Map.of(
                        ExportView.class,
                        () -> new ExportView(
                                new ExportPresenter(referrer.calls(), new CdopExportService(), referrer.roster()))));

        assertThat(Shown.words()).contains("You can\u2019t be shown who the children are");
        assertThat(_find(NativeButton.class))
                .filteredOn(button -> button.getText().startsWith("Export"))
                .isEmpty();
    }

    @Test
    void whoever_proved_it_too_long_ago_finds_the_file_there_once_they_have() {
        core.provedAt = Instant.EPOCH;
        openExport();
        press("Export as XLSX");
        assertThat(Shown.words()).doesNotContain("Download the XLSX file");
        Shown.close();

        core.provedAt = Instant.now();
        openExport();
        assertThat(Shown.words()).contains("Download the XLSX file");
        Shown.close();

        openExport();
        assertThat(Shown.words()).doesNotContain("Download the XLSX file");
        press("Export as CSV");
        assertThat(Shown.words()).contains("Download the CSV file");
    }

    private void openExport() {
        Shown.open(
                core,
                "/b/ash/referrals/export",
                Map.of(
                        ExportView.class,
                        () -> new ExportView(
                                new ExportPresenter(core.calls(), new CdopExportService(), core.roster()))));
    }

    private static void press(String words) {
        _click(_find(NativeButton.class).stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow());
    }
}
