package candour.cdop;

import static candour.cdop.ACdopFile.faults;
import static candour.cdop.ACdopFile.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.casefile.CdopFactor;
import candour.casefile.LookedAfter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Referrals in a CSV file, as spreadsheet programs write them. */
@Tag("intake")
class CsvSheetTest {
    private final String csv =
            ACdopFile.of().with(Column.NHS_NUMBER, "943 476-5919").csv();

    private static void isTheReferral(ReadFile file) {
        assertThat(faults(file)).isEmpty();
        assertThat(file.referrals()).hasSize(1);
        var command = file.referrals().get(0).command();
        assertThat(command.cdop().orElseThrow().reference()).isEqualTo("4411");
        assertThat(command.cdop().orElseThrow().factors())
                .containsExactly(CdopFactor.NEGLECT, CdopFactor.POOR_PROFESSIONAL_PRACTICE);
        assertThat(command.incidentOn()).isEqualTo(LocalDate.parse("2026-03-30"));
        assertThat(command.becameAware()).isEqualTo(LocalDate.parse("2026-04-02"));
        assertThat(command.residenceOutsideEngland()).isTrue();
        assertThat(command.incidentOutsideEngland()).isFalse();
        assertThat(command.lookedAfter()).isEqualTo(LookedAfter.NOT_KNOWN);
        assertThat(command.agencies()).containsExactly(ACdopFile.EDUCATION, ACdopFile.POLICE);
        assertThat(command.children().get(0).name()).isEqualTo("Wren Hollow");
        assertThat(command.children().get(0).born()).contains(LocalDate.parse("2022-05-01"));
        assertThat(command.children().get(0).nhsNumber()).contains("9434765919");
    }

    @Test
    void a_row_is_a_referral() {
        isTheReferral(read(csv));
    }

    @Test
    void it_comes_with_a_mark_of_its_letters_or_without() {
        assertThat(csv).startsWith("\ufeff");

        isTheReferral(read(csv.substring(1)));
    }

    @Test
    void commas_and_semicolons_are_told_apart() {
        String semicolons = csv.replace("Neglect; Poor", "Neglect, Poor").replace("EDU; pol", "EDU, pol");
        semicolons = semicolons
                .replace("Neglect, Poor", "Neglect\u0000 Poor")
                .replace("EDU, pol", "EDU\u0000 pol")
                .replace(',', ';')
                .replace('\u0000', ',');

        isTheReferral(read(semicolons));
        isTheReferral(read(semicolons.replaceAll("(?m)^\ufeff", "\ufeffsep=;\r\n")));
    }

    @Test
    void ends_of_lines_inside_of_quotation_marks_belong_to_the_text_and_rows_are_still_counted() {
        String text = "One line.\r\nAnother; \"so\" they said, and more.";

        ReadFile file = read(ACdopFile.of()
                .with(Column.GROUNDS, text)
                .with(Column.HARM, "Ill")
                .csv());

        assertThat(faults(file)).contains("row 3, column C: CellNoChoice");
        ReadFile alone = read(ACdopFile.of().with(Column.GROUNDS, text).csv());
        assertThat(alone.referrals().get(0).command().grounds()).isEqualTo(text);
    }

    @Test
    void empty_lines_are_passed_over_and_counted() {
        String withGaps = csv.replaceFirst("\r\n", "\r\n,,,\r\n\r\n") + "\r\n;;\r\n".replace(';', ',');

        assertThat(read(withGaps).rows()).extracting(ReadRow::number).containsExactly(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1", "UTF-16LE"})
    void letters_that_are_not_in_utf_8_are_refused(String charset) throws Exception {
        byte[] content = csv.replace("Wren", "Zo\u00eb").getBytes(charset);

        assertThatThrownBy(() -> CsvSheet.read(content, 10)).isInstanceOf(CdopFileNotUtf8.class);
    }

    @Test
    void a_quotation_mark_out_of_place_is_refused_and_says_where_without_the_text() {
        String broken = csv + "\"4412\"x,Neglect\r\n";

        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(CdopFileBroken.class)
                .hasMessageNotContaining("4412")
                .hasNoCause();
    }

    @Test
    void neither_nothing_nor_too_much_is_taken() {
        assertThatThrownBy(() -> read(ACdopFile.of().csv())).isInstanceOf(CdopFileWithoutRows.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(CdopFileWithoutRows.class);
        var most = ACdopFile.of();
        for (int i = 1; i <= ReferralRows.MOST; i++) {
            most.with(Column.REFERENCE, "CD-" + i);
        }
        assertThat(read(most.csv()).referrals()).hasSize(ReferralRows.MOST);
        assertThatThrownBy(() -> read(most.with(Column.REFERENCE, "One more").csv()))
                .isInstanceOf(CdopFileTooLong.class);
    }

    @Test
    void what_is_written_begins_with_the_mark_and_ends_lines_as_everybody_reads_them() {
        byte[] written = CdopFormat.CSV.write(ACdopFile.of().cells(), java.util.List.of());

        assertThat(new String(written, StandardCharsets.UTF_8))
                .startsWith("\ufeffCDOP reference,Factors,")
                .endsWith("\r\n");
    }
}
