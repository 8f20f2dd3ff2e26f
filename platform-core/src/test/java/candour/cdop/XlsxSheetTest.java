package candour.cdop;

import static candour.cdop.ACdopFile.SHEET;
import static candour.cdop.ACdopFile.faults;
import static candour.cdop.ACdopFile.parts;
import static candour.cdop.ACdopFile.read;
import static candour.cdop.ACdopFile.tampered;
import static candour.cdop.CdopFormat.XLSX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.kernel.Phrase;
import candour.testing.SampleFiles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Referrals in a workbook: values are read, and nothing is worked out, unfolded or fetched. */
@Tag("intake")
class XlsxSheetTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-30");
    private static final String DATED = "<c r=\"D2\" s=\"";

    private final byte[] workbook =
            ACdopFile.of().with(Map.of(Column.INCIDENT_ON, SheetCell.date(DAY))).as(XLSX);

    private static LocalDate incident(byte[] content) {
        ReadFile file = read(XLSX, content);
        assertThat(faults(file)).isEmpty();
        return file.referrals().get(0).command().incidentOn();
    }

    /** The day's cell with another number in it. */
    private byte[] dated(String number) {
        return tampered(workbook, SHEET, xml -> {
            assertThat(xml).contains(DATED);
            return xml.replaceAll("(<c r=\"D2\"[^>]*><v>)[^<]*", "$1" + number);
        });
    }

    /** Another cell in the place of the area's. */
    private byte[] area(String cell) {
        return tampered(workbook, SHEET, xml -> xml.replaceAll("<c r=\"F2\".*?</c>", "<c r=\"F2\"" + cell));
    }

    @Test
    void a_date_cell_is_a_date() {
        assertThat(incident(workbook)).isEqualTo(DAY);
        assertThat(incident(dated("46111.75"))).isEqualTo(DAY);
    }

    @ParameterizedTest
    @CsvSource({"59, 1900-02-28", "61, 1900-03-01", "1, 1900-01-01"})
    void days_about_the_leap_day_that_never_was_are_told_apart(String number, LocalDate day) {
        assertThat(incident(dated(number))).isEqualTo(day);
    }

    @Test
    void days_are_counted_from_1904_where_the_workbook_says_so() {
        byte[] of1904 = tampered(
                dated("44649"), "xl/workbook.xml", xml -> xml.replace("date1904=\"false\"", "date1904=\"true\""));

        assertThat(incident(of1904)).isEqualTo(DAY);
    }

    @Test
    void a_number_is_no_date_and_a_date_no_text() {
        byte[] number = tampered(workbook, SHEET, xml -> xml.replaceAll("<c r=\"D2\" s=\"\\d+\"", "<c r=\"D2\""));
        byte[] date = ACdopFile.of()
                .with(Map.of(Column.REFERENCE, SheetCell.date(DAY)))
                .as(XLSX);

        assertThat(faults(read(XLSX, number))).containsExactly("row 2, column D: CellNumberForDate");
        assertThat(faults(read(XLSX, date))).contains("row 2, column A: CellDateForText");
    }

    @Test
    void numbers_are_read_as_they_are_typed() {
        assertThat(read(XLSX, area("><v>4411.0</v></c>"))
                        .referrals()
                        .get(0)
                        .command()
                        .areaOfIncident())
                .isEqualTo("4411");
        assertThat(read(XLSX, area("><v>9.434765919E9</v></c>"))
                        .referrals()
                        .get(0)
                        .command()
                        .areaOfIncident())
                .isEqualTo("9434765919");
    }

    @Test
    void a_formula_is_told_and_not_worked_out() {
        assertThat(faults(read(XLSX, area("><f>1+1</f><v>2</v></c>")))).containsExactly("row 2, column F: CellFormula");
        assertThat(faults(read(XLSX, area(" t=\"str\"><f>HYPERLINK(\"x\")</f><v>Ashmere</v></c>"))))
                .containsExactly("row 2, column F: CellFormula");
    }

    @Test
    void what_the_other_program_could_not_work_out_is_told() {
        assertThat(faults(read(XLSX, area(" t=\"e\"><v>#REF!</v></c>"))))
                .containsExactly("row 2, column F: CellBroken");
    }

    @Test
    void texts_inside_of_the_sheet_are_read_too() {
        byte[] inline = area(" t=\"inlineStr\"><is><t>Ash</t></is></c>");

        assertThat(read(XLSX, inline).referrals().get(0).command().areaOfIncident())
                .isEqualTo("Ash");
    }

    @Test
    void merged_cells_are_told() {
        byte[] merged = tampered(
                workbook,
                SHEET,
                xml -> xml.replace(
                        "</sheetData>", "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"F2:H2\"/></mergeCells>"));

        assertThat(faults(read(XLSX, merged))).containsExactly("row 2, column F: CellMerged");
    }

    @Test
    void a_hidden_row_is_read_and_told() {
        byte[] hidden = tampered(workbook, SHEET, xml -> xml.replace("<row r=\"2\"", "<row r=\"2\" hidden=\"1\""));

        assertThat(read(XLSX, hidden).notes()).containsExactly(new Phrase("HiddenRowRead", Map.of("row", 2)));
    }

    @Test
    void a_hidden_sheet_is_not_read() {
        byte[] hidden = tampered(
                workbook, "xl/workbook.xml", xml -> xml.replace("<sheet name=", "<sheet state=\"hidden\" name="));

        assertThatThrownBy(() -> read(XLSX, hidden)).isInstanceOf(WorkbookHidden.class);
    }

    @Test
    void of_several_sheets_the_named_one_is_read_or_else_the_first() {
        byte[] template = XLSX.write(ACdopFile.of().row(ACdopFile.row()).cells(), List.of(List.of("Column", "Means")));
        byte[] renamed = tampered(template, "xl/workbook.xml", xml -> xml.replace("\"Columns\"", "\"Mine\""));
        byte[] first = tampered(renamed, "xl/workbook.xml", xml -> xml.replace("\"Referrals\"", "\"Deaths\""));

        assertThat(read(XLSX, template).notes()).isEmpty();
        for (byte[] one : List.of(renamed, first)) {
            assertThat(read(XLSX, one).referrals()).hasSize(1);
            assertThat(read(XLSX, one).notes())
                    .containsExactly(new Phrase("SheetsLeftOut", Map.of("count", 1, "hidden", 0L)));
        }
    }

    @Test
    void no_entity_is_unfolded_or_fetched_wherever_it_stands() {
        String fetched = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        String laughs = "<!DOCTYPE x [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY e \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        for (String part : parts(workbook).keySet()) {
            for (String declared : List.of(fetched, laughs)) {
                byte[] tampered = tampered(workbook, part, xml -> xml.replaceFirst("\\?>", "?>" + declared));

                assertThatThrownBy(() -> read(XLSX, tampered)).as(part).isInstanceOf(WorkbookDeclares.class);
            }
        }
    }

    @Test
    void an_entity_in_other_letters_or_under_another_name_is_not_unfolded_either() {
        String declared = "<!DOCTYPE x [<!ENTITY e \"CANARY\">]>";
        var parts = parts(workbook);
        String sheet = new String(parts.get(SHEET), StandardCharsets.UTF_8)
                .replaceFirst("<\\?xml[^>]*\\?>", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + declared);
        parts.put(SHEET, sheet.getBytes(StandardCharsets.UTF_16));
        assertThatThrownBy(() -> read(XLSX, SampleFiles.zip(parts))).isInstanceOf(WorkbookDeclares.class);

        byte[] elsewhere = tampered(
                tampered(
                        area(" t=\"inlineStr\"><is><t>&e;</t></is></c>"),
                        SHEET,
                        xml -> xml.replaceFirst("\\?>", "?>" + declared)),
                "[Content_Types].xml",
                xml -> xml);
        var renamed = parts(elsewhere);
        byte[] moved = java.util.Objects.requireNonNull(renamed.remove(SHEET));
        renamed.put("xl/worksheets/sheet1.data", moved);
        byte[] other = tampered(
                tampered(
                        SampleFiles.zip(renamed),
                        "[Content_Types].xml",
                        xml -> xml.replace("sheet1.xml", "sheet1.data")),
                "xl/_rels/workbook.xml.rels",
                xml -> xml.replace("sheet1.xml", "sheet1.data"));
        assertThatThrownBy(() -> read(XLSX, other)).isInstanceOf(candour.kernel.Refusal.class);
    }

    @Test
    void what_refers_to_something_outside_is_refused() {
        byte[] linked = tampered(
                workbook,
                "xl/worksheets/_rels/sheet1.xml.rels",
                none -> "<?xml version=\"1.0\"?><Relationships><Relationship Id=\"r1\" Type=\"t\""
                        + " Target=\"https://evil.example/\" TargetMode=\"External\"/></Relationships>");

        assertThatThrownBy(() -> read(XLSX, linked)).isInstanceOf(WorkbookReaches.class);
    }

    @Test
    void what_unpacks_too_large_is_refused() {
        var parts = parts(workbook);
        parts.put("xl/media/a.bin", new byte[WorkbookParts.LARGEST]);

        assertThatThrownBy(() -> read(XLSX, SampleFiles.zip(parts))).isInstanceOf(WorkbookTooLarge.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " t=\"s\"><v>99999</v></c>",
                " t=\"s\"><v>x</v></c>",
                "><v>1e</v></c>",
                " t=\"zz\"><v>1</v></c>",
                "><v>",
                " s=\"77\"><v>1</v></c>"
            })
    void a_sheet_that_makes_no_sense_is_refused_or_told_and_never_a_fault_of_ours(String cell) {
        try {
            assertThat(read(XLSX, area(cell)).rows()).hasSizeLessThan(2);
        } catch (candour.kernel.Refusal why) {
            assertThat(why).isInstanceOf(WorkbookBroken.class).hasNoCause();
        }
    }

    @Test
    void a_workbook_without_its_parts_is_refused() {
        for (String part : parts(workbook).keySet()) {
            var fewer = parts(workbook);
            fewer.remove(part);
            try {
                read(XLSX, SampleFiles.zip(fewer));
            } catch (candour.kernel.Refusal why) {
                assertThat(why.getClass().getPackageName()).isEqualTo("candour.cdop");
            }
        }
        assertThatThrownBy(() -> read(XLSX, SampleFiles.xlsx(Map.of()))).isInstanceOf(candour.kernel.Refusal.class);
    }

    @Test
    void nothing_of_whoever_made_it_is_in_what_is_written() {
        String all = parts(workbook).entrySet().stream()
                .map(part -> part.getKey() + new String(part.getValue(), StandardCharsets.UTF_8))
                .reduce("", String::concat);

        assertThat(all)
                .contains("<dc:creator>Candour</dc:creator>")
                .doesNotContain("lastModifiedBy", "comments", "hidden");
    }
}
