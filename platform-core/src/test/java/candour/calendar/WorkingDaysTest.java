package candour.calendar;

import static candour.calendar.Length.Unit.DAYS;
import static candour.calendar.Length.Unit.MONTHS;
import static candour.calendar.Length.Unit.WEEKS;
import static candour.calendar.Length.Unit.WORKING_DAYS;
import static candour.calendar.Length.Unit.YEARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Held against tables that were made by hand from https://www.gov.uk/bank-holidays. */
@Tag("rules")
class WorkingDaysTest {
    private static final WorkingDays ENGLAND = new WorkingDays(List.of());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2019, 2019-01-01 2019-04-19 2019-04-22 2019-05-06 2019-05-27 2019-08-26 2019-12-25 2019-12-26",
        "2020, 2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28",
        "2021, 2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28",
        "2022, 2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26 2022-12-27",
        "2023, 2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26",
        "2024, 2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26",
        "2025, 2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26",
        "2026, 2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28",
        "2027, 2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28",
    })
    void the_bank_holidays_of_a_year_are_those_and_no_others(int year, String days) {
        List<LocalDate> expected =
                Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();

        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(day -> day.getDayOfWeek().getValue() <= 5)
                        .filter(day -> !ENGLAND.isWorked(day)))
                .containsExactlyElementsOf(expected);
    }

    /** A negative number counts backwards. */
    @ParameterizedTest(name = "{1} working days from {0} are {2}")
    @CsvSource({
        "2026-04-02,   5, 2026-04-13",
        "2026-04-02,  15, 2026-04-27",
        "2026-04-13,  15, 2026-05-05",
        "2026-04-04,   5, 2026-04-13",
        "2026-04-03,   1, 2026-04-07",
        "2026-04-06,   5, 2026-04-13",
        "2019-04-18,   1, 2019-04-23",
        "2019-04-18,   5, 2019-04-29",
        "2019-12-24,   1, 2019-12-27",
        "2019-12-31,   5, 2020-01-08",
        "2020-04-09,   5, 2020-04-20",
        "2020-05-07,   1, 2020-05-11",
        "2020-05-01,   5, 2020-05-11",
        "2020-05-04,   5, 2020-05-12",
        "2020-12-24,   1, 2020-12-29",
        "2020-12-24,  15, 2021-01-19",
        "2020-12-31,   5, 2021-01-08",
        "2021-12-24,   1, 2021-12-29",
        "2021-12-24,   5, 2022-01-05",
        "2021-12-23,  15, 2022-01-18",
        "2021-12-31,   5, 2022-01-10",
        "2022-05-31,   5, 2022-06-09",
        "2022-06-01,   1, 2022-06-06",
        "2022-05-30,  15, 2022-06-22",
        "2022-09-16,   1, 2022-09-20",
        "2022-09-16,   5, 2022-09-26",
        "2022-09-09,  15, 2022-10-03",
        "2022-12-23,   1, 2022-12-28",
        "2022-12-23,   5, 2023-01-04",
        "2022-12-30,   5, 2023-01-09",
        "2023-05-05,   1, 2023-05-09",
        "2023-04-28,   5, 2023-05-09",
        "2023-04-06,  15, 2023-05-02",
        "2023-05-06,   5, 2023-05-15",
        "2023-12-22,   5, 2024-01-03",
        "2024-02-28,   1, 2024-02-29",
        "2024-02-28,   2, 2024-03-01",
        "2024-03-28,   5, 2024-04-08",
        "2024-12-24,  15, 2025-01-17",
        "2024-12-31,   1, 2025-01-02",
        "2025-04-17,   5, 2025-04-28",
        "2025-08-22,   1, 2025-08-26",
        "2025-12-24,   5, 2026-01-05",
        "2026-05-01,   1, 2026-05-05",
        "2026-05-22,   5, 2026-06-01",
        "2026-08-28,   1, 2026-09-01",
        "2026-12-24,   1, 2026-12-29",
        "2026-12-24,   5, 2027-01-05",
        "2026-12-31,   1, 2027-01-04",
        "2026-12-18,  15, 2027-01-13",
        "2027-03-25,   1, 2027-03-30",
        "2027-03-25,  15, 2027-04-19",
        "2027-12-24,   1, 2027-12-29",
        "2027-12-24,   5, 2028-01-05",
        "2027-02-26,   2, 2027-03-02",
        "2027-01-05,  -7, 2026-12-22",
        "2026-04-13,  -5, 2026-04-02",
        "2026-04-07,  -1, 2026-04-02",
        "2022-06-06,  -1, 2022-06-01",
        "2021-01-04,  -5, 2020-12-23",
        "2023-05-09,  -7, 2023-04-26",
        "2026-08-31,  -1, 2026-08-28",
        "2026-03-29,   1, 2026-03-30",
        "2026-10-25,   5, 2026-10-30",
    })
    void working_days_are_counted_over_weekends_and_holidays(LocalDate from, int days, LocalDate due) {
        assertThat(due(ENGLAND, from, Math.abs(days), WORKING_DAYS, days < 0).on())
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{1} {2} from {0} are {3}")
    @CsvSource({
        "2026-01-31,  1, MONTHS, 2026-02-28",
        "2024-01-31,  1, MONTHS, 2024-02-29",
        "2026-03-31,  1, MONTHS, 2026-04-30",
        "2026-08-31,  6, MONTHS, 2027-02-28",
        "2023-08-31,  6, MONTHS, 2024-02-29",
        "2026-08-28,  6, MONTHS, 2027-02-28",
        "2026-11-30,  3, MONTHS, 2027-02-28",
        "2026-12-31,  2, MONTHS, 2027-02-28",
        "2026-02-28,  1, MONTHS, 2026-03-28",
        "2026-04-02,  1, MONTHS, 2026-05-02", // a Saturday: months end where they end
        "2024-02-29,  1, YEARS,  2025-02-28",
        "2024-02-29,  4, YEARS,  2028-02-29",
        "2026-04-28,  1, YEARS,  2027-04-28",
        "2026-12-25, 14, DAYS,   2027-01-08",
        "2024-02-15, 14, DAYS,   2024-02-29",
        "2026-03-28,  1, DAYS,   2026-03-29", // the night in which summer time begins
        "2026-10-24,  7, DAYS,   2026-10-31", // over the night in which it ends
        "2026-12-28,  1, WEEKS,  2027-01-04",
        "2026-12-17,  2, WEEKS,  2026-12-31",
    })
    void months_weeks_and_days_are_those_of_the_calendar(LocalDate from, int number, Length.Unit unit, LocalDate due) {
        assertThat(due(ENGLAND, from, number, unit, false).on()).isEqualTo(due);
    }

    @ParameterizedTest(name = "{1} {2} before {0} are {3}")
    @CsvSource({
        "2026-03-31, 1, MONTHS, 2026-02-28",
        "2026-01-12, 1, WEEKS,  2026-01-05",
        "2026-01-01, 1, DAYS,   2025-12-31",
        "2024-02-29, 1, YEARS,  2023-02-28",
    })
    void what_counts_backwards_ends_before_its_start(LocalDate from, int number, Length.Unit unit, LocalDate due) {
        assertThat(due(ENGLAND, from, number, unit, true).on()).isEqualTo(due);
    }

    @ParameterizedTest(name = "from {0}, closed {1} to {2}: {4}")
    @CsvSource({
        "2026-12-23, 2026-12-29, 2026-12-31, 5, 2027-01-07", // 24 December, 4 to 7 January
        "2026-07-06, 2026-07-08, 2026-07-08, 5, 2026-07-14",
        "2026-07-06, 2026-07-11, 2026-07-12, 5, 2026-07-13", // a weekend is closed anyway
        "2026-04-02, 2026-04-03, 2026-04-06, 5, 2026-04-13", // as are Good Friday and Easter Monday
        "2026-07-06, 2026-07-20, 2026-07-24, 5, 2026-07-13", // after the day
        "2026-07-06, 2026-07-01, 2026-07-06, 5, 2026-07-13", // up to the start, which isn't counted
    })
    void a_closure_of_the_office_is_not_worked(
            LocalDate from, LocalDate closedFrom, LocalDate closedTo, int days, LocalDate due) {
        var closed = new WorkingDays(List.of(new Days(closedFrom, closedTo)));

        assertThat(due(closed, from, days, WORKING_DAYS, false).on()).isEqualTo(due);
    }

    @Test
    void a_closure_moves_no_month() {
        var closed = new WorkingDays(List.of(new Days(day("2026-02-20"), day("2026-02-28"))));

        assertThat(due(closed, day("2026-01-31"), 1, MONTHS, false).on()).isEqualTo("2026-02-28");
    }

    // ---- suspension

    @Test
    void each_suspended_day_puts_the_end_of_a_month_off() {
        var suspended = List.of(new Days(day("2026-05-01"), day("2026-06-09")));

        DueDate due = ENGLAND.due(day("2026-04-28"), new Length(6, MONTHS, false), suspended);

        assertThat(due.on()).isEqualTo("2026-12-07"); // 28 October and 40 days
        assertThat(due.how())
                .isEqualTo("6 months after 28 April 2026, without 40 days on which the clock stood still.");
    }

    @Test
    void suspensions_that_overlap_count_once() {
        var suspended =
                List.of(new Days(day("2026-05-01"), day("2026-05-20")), new Days(day("2026-05-11"), day("2026-05-30")));

        assertThat(ENGLAND.due(day("2026-04-28"), new Length(1, MONTHS, false), suspended)
                        .on())
                .isEqualTo("2026-06-27"); // 28 May and 30 days
    }

    @Test
    void a_suspension_reached_only_by_being_put_off_counts_too() {
        var suspended =
                List.of(new Days(day("2026-05-20"), day("2026-05-29")), new Days(day("2026-06-01"), day("2026-06-02")));

        assertThat(ENGLAND.due(day("2026-04-28"), new Length(1, MONTHS, false), suspended)
                        .on())
                .isEqualTo("2026-06-09"); // 28 May, 10 days and 2
    }

    @Test
    void what_lies_outside_the_clocks_days_puts_nothing_off() {
        var suspended =
                List.of(new Days(day("2026-04-01"), day("2026-04-28")), new Days(day("2026-05-29"), day("2026-06-30")));

        assertThat(ENGLAND.due(day("2026-04-28"), new Length(1, MONTHS, false), suspended)
                        .on())
                .isEqualTo("2026-05-28");
    }

    @Test
    void a_suspended_working_day_is_not_counted() {
        var suspended = List.of(new Days(day("2026-07-08"), day("2026-07-09")));

        DueDate due = ENGLAND.due(day("2026-07-06"), new Length(5, WORKING_DAYS, false), suspended);

        assertThat(due.on()).isEqualTo("2026-07-15");
        assertThat(due.how())
                .isEqualTo("5 working days after 6 July 2026, without 2 days on which the clock stood still.");
    }

    @Test
    void what_counts_backwards_never_stands_still() {
        var suspended = List.of(new Days(day("2026-12-01"), day("2026-12-31")));

        assertThat(ENGLAND.due(day("2027-01-05"), new Length(7, WORKING_DAYS, true), suspended))
                .isEqualTo(ENGLAND.due(day("2027-01-05"), new Length(7, WORKING_DAYS, true), List.of()));
    }

    // ---- how it was computed

    @Test
    void a_sentence_says_which_holidays_were_left_out() {
        assertThat(due(ENGLAND, day("2026-04-02"), 5, WORKING_DAYS, false).how())
                .isEqualTo("5 working days after 2 April 2026, without Good Friday 3 April and Easter Monday 6 April.");
    }

    @Test
    void a_sentence_says_the_year_where_it_is_another() {
        assertThat(due(ENGLAND, day("2026-12-24"), 5, WORKING_DAYS, false).how())
                .isEqualTo(
                        "5 working days after 24 December 2026, without Christmas 25 December, the substitute for Boxing"
                                + " Day 28 December and New Year’s Day 1 January 2027.");
    }

    @Test
    void a_sentence_names_the_boards_closure_with_its_days() {
        var closed = new WorkingDays(List.of(new Days(day("2026-07-08"), day("2026-07-13"))));

        assertThat(due(closed, day("2026-07-06"), 5, WORKING_DAYS, false).how())
                .isEqualTo("5 working days after 6 July 2026, without the board’s closure 8 July to 13 July.");
    }

    @Test
    void a_sentence_says_why_a_month_ends_short() {
        assertThat(due(ENGLAND, day("2026-08-31"), 6, MONTHS, false).how())
                .isEqualTo("6 months after 31 August 2026, on the last day of February 2027.");
        assertThat(due(ENGLAND, day("2026-01-30"), 1, MONTHS, false).how())
                .isEqualTo("1 month after 30 January 2026, on the last day of February 2026.");
    }

    @Test
    void a_sentence_says_what_counts_backwards() {
        assertThat(due(ENGLAND, day("2027-01-05"), 7, WORKING_DAYS, true).how())
                .isEqualTo(
                        "7 working days before 5 January 2027, without New Year’s Day 1 January, the substitute for Boxing Day"
                                + " 28 December 2026 and Christmas 25 December 2026.");
    }

    @Test
    void a_plain_sentence_is_plain() {
        assertThat(due(ENGLAND, day("2026-07-06"), 1, WORKING_DAYS, false).how())
                .isEqualTo("1 working day after 6 July 2026.");
        assertThat(due(ENGLAND, day("2026-07-06"), 2, WEEKS, false).how()).isEqualTo("2 weeks after 6 July 2026.");
        assertThat(due(ENGLAND, day("2026-07-06"), 14, DAYS, false).how()).isEqualTo("14 days after 6 July 2026.");
        assertThat(due(ENGLAND, day("2026-07-06"), 1, YEARS, false).how()).isEqualTo("1 year after 6 July 2026.");
    }

    // ---- how many lie between

    @ParameterizedTest(name = "between {0} and {1}: {2}")
    @CsvSource({
        "2026-04-02, 2026-04-13, 5",
        "2026-04-02, 2026-04-06, 0",
        "2026-04-13, 2026-04-02, 0",
        "2026-04-02, 2026-04-02, 0",
        "2026-11-06, 2026-11-10, 2",
        "2026-11-06, 2026-11-07, 0",
    })
    void working_days_between_two_days_leave_the_first_out(LocalDate after, LocalDate upTo, int days) {
        assertThat(ENGLAND.between(after, upTo)).isEqualTo(days);
    }

    @Test
    void a_clock_of_nothing_is_none() {
        assertThatThrownBy(() -> new Length(0, MONTHS, false)).isInstanceOf(IllegalArgumentException.class);
    }

    private static DueDate due(WorkingDays days, LocalDate from, int number, Length.Unit unit, boolean backwards) {
        return days.due(from, new Length(number, unit, backwards), List.of());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
