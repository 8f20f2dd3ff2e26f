package candour.cdop;

import static candour.cdop.ACdopFile.faults;
import static candour.cdop.ACdopFile.read;
import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.SubjectKind;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows become referrals, or say where and why not. */
@Tag("intake")
class ReferralRowsTest {
    private static Map<Column, String> sibling() {
        var row = new EnumMap<Column, String>(Column.class);
        row.put(Column.REFERENCE, "4411");
        row.put(Column.KIND, "sibling");
        row.put(Column.NAME, "Robin Hollow");
        return row;
    }

    @Test
    void rows_of_one_reference_are_one_referral_in_which_the_first_speaks() {
        ReadFile file = ACdopFile.of()
                .row(ACdopFile.row())
                .with(Column.REFERENCE, "4412")
                .row(sibling())
                .read(CdopFormat.CSV);

        assertThat(faults(file)).isEmpty();
        assertThat(file.referrals()).extracting(ReadReferral::reference).containsExactly("4411", "4412");
        assertThat(file.referrals().get(0).rows()).containsExactly(2, 4);
        assertThat(file.referrals().get(0).command().children().get(1).kind()).contains(SubjectKind.SIBLING);
    }

    @Test
    void what_differs_between_rows_of_one_reference_is_told() {
        ReadFile file = ACdopFile.of()
                .with(Column.REFERENCE, "ab-1")
                .with(Map.of(Column.REFERENCE, SheetCell.text("AB-1"), Column.LOOKED_AFTER, SheetCell.text("Yes")))
                .read(CdopFormat.CSV);

        assertThat(faults(file)).containsExactly("row 3, column J: CellDiffers");
        assertThat(file.referrals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "REFERENCE, '', A, CellMissing",
        "FACTORS, '', B, CellMissing",
        "FACTORS, Weather, B, CellNoChoice",
        "HARM, '', C, CellMissing",
        "HARM, Injured, C, CellNoChoice",
        "INCIDENT_ON, 31/02/2020, D, CellNoDate",
        "INCIDENT_ON, 2020-02-30, D, CellNoDate",
        "BECAME_AWARE, 02/04/26, E, CellNoDate",
        "BECAME_AWARE, soon, E, CellNoDate",
        "AREA_OF_INCIDENT, ' ', F, CellMissing",
        "INCIDENT_OUTSIDE, perhaps, G, CellNoChoice",
        "LOOKED_AFTER, unsure, J, CellNoChoice",
        "GROUNDS, '', K, CellMissing",
        "AGENCIES, EDU; XXX, L, CellNoAgency",
        "KIND, Friend, M, CellNoChoice",
        "NAME, '', N, CellMissing",
        "BORN, 29/02/2023, O, CellNoDate",
        "EXPECTED_ON, x, P, CellNoDate",
        "NHS_NUMBER, 123, Q, CellNoNhsNumber",
        "LEAVING_CARE, Old, R, CellNoChoice"
    })
    void each_column_says_what_it_cant_take(Column column, String text, String letter, String why) {
        ReadFile file = ACdopFile.of().with(column, text).read(CdopFormat.CSV);

        assertThat(faults(file)).containsExactly("row 2, column " + letter + ": " + why);
        assertThat(file.referrals()).isEmpty();
    }

    @Test
    void every_fault_of_a_row_is_told_and_every_column_was_tried() {
        var wrong = new EnumMap<Column, String>(Column.class);
        for (Column column : Column.values()) {
            wrong.put(column, "x".repeat(20_001));
        }

        ReadFile file = ACdopFile.of().row(wrong).read(CdopFormat.CSV);

        Set<String> told = new HashSet<>();
        file.faults().forEach(fault -> told.add(fault.header()));
        assertThat(told).hasSize(Column.values().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/5/2022", "01/05/2022", "2022-05-01", "2022-5-1"})
    void days_are_written_in_two_ways(String text) {
        ReadFile file = ACdopFile.of().with(Column.BORN, text).read(CdopFormat.CSV);

        assertThat(file.referrals().get(0).command().children().get(0).born())
                .contains(java.time.LocalDate.parse("2022-05-01"));
    }

    @Test
    void columns_come_in_any_order_and_each_once() {
        String csv = ACdopFile.of().row(ACdopFile.row()).csv();

        assertThat(faults(read(csv.replace("CDOP reference,Factors,", "Factors,Notes,"))))
                .containsExactly("row 1: ColumnMissing", "row 1, column B: ColumnUnknown");
        assertThat(faults(read(csv.replace("CDOP reference,Factors,", "cdop REFERENCE,Name,"))))
                .containsExactly("row 1: ColumnMissing", "row 1, column N: ColumnTwice");
        assertThat(faults(read(csv.replace("Leaving care", "Leaving care,").replace("\r\n4411", ",Note\r\n4411"))))
                .containsExactly("row 1, column T: ColumnUnknown");
        String swapped = "Name,CDOP reference,"
                + csv.substring(1)
                        .replace("CDOP reference,", "")
                        .replace("Person,Name", "Person")
                        .replace("\r\n4411,", "\r\nWren Hollow,4411,")
                        .replace(",,Wren Hollow,", ",,");
        assertThat(faults(read(swapped))).isEmpty();
    }

    @Test
    void what_stands_beside_the_columns_is_told() {
        String csv = ACdopFile.of().row(ACdopFile.row()).csv();

        assertThat(faults(read(csv.substring(0, csv.length() - 2) + ",Ask Ruth\r\n")))
                .containsExactly("row 2, column S: CellWithoutHeader");
    }

    @Test
    void one_referral_has_twenty_people_at_most() {
        var file = ACdopFile.of().row(ACdopFile.row());
        for (int i = 0; i < 19; i++) {
            file.row(sibling());
        }
        assertThat(faults(file.read(CdopFormat.CSV))).isEmpty();

        assertThat(faults(file.row(sibling()).read(CdopFormat.CSV)))
                .containsExactly("row 22, column A: CellTooManyPeople");
    }

    @Test
    void nothing_that_stands_in_a_cell_is_in_what_a_log_would_write() {
        ReadFile file = ACdopFile.of()
                .with(Column.BORN, "31/02/2020")
                .row(ACdopFile.row())
                .read(CdopFormat.CSV);

        assertThat(file.faults().get(0).said()).contains("31/02/2020");
        var refusal = new CdopFileFaulty(file.faults());
        assertThat(file.toString() + file.rows() + file.referrals() + file.faults() + refusal + refusal.faults())
                .doesNotContain("2020")
                .doesNotContain("Wren");
    }
}
