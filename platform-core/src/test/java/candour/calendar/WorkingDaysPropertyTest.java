package candour.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** What holds for any start, any length, any closures and any suspensions. */
@Tag("rules")
class WorkingDaysPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final int YEARS = 9 * 365;

    @Property
    void a_due_date_of_working_days_is_worked(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int number,
            @ForAll boolean backwards,
            @ForAll("spans") List<Days> closures) {
        var days = new WorkingDays(closures);

        LocalDate due = days.due(start, working(number, backwards), List.of()).on();

        assertThat(days.isWorked(due)).isTrue();
        assertThat(due.isBefore(start)).isEqualTo(backwards);
    }

    @Property
    void so_many_working_days_lie_between_start_and_due_date_as_the_clock_is_long(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int number,
            @ForAll("spans") List<Days> closures) {
        var days = new WorkingDays(closures);

        assertThat(days.between(
                        start,
                        days.due(start, working(number, false), List.of()).on()))
                .isEqualTo(number);
    }

    @Property
    void counting_there_and_back_comes_home_to_a_worked_start(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int number,
            @ForAll("spans") List<Days> closures) {
        var days = new WorkingDays(closures);
        if (!days.isWorked(start)) {
            return;
        }

        LocalDate there = days.due(start, working(number, false), List.of()).on();

        assertThat(days.due(there, working(number, true), List.of()).on()).isEqualTo(start);
    }

    @Property
    void a_later_start_is_never_due_earlier(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 0, max = 40) int later,
            @ForAll("lengths") Length length,
            @ForAll("spans") List<Days> closures) {
        var days = new WorkingDays(closures);

        assertThat(days.due(start.plusDays(later), length, List.of()).on())
                .isAfterOrEqualTo(days.due(start, length, List.of()).on());
    }

    @Property
    void neither_a_closure_nor_a_suspension_makes_anything_due_earlier(
            @ForAll("starts") LocalDate start,
            @ForAll("lengths") Length length,
            @ForAll("spans") List<Days> closures,
            @ForAll("spans") List<Days> suspended) {
        LocalDate plain =
                new WorkingDays(List.of()).due(start, length, List.of()).on();

        LocalDate hindered =
                new WorkingDays(closures).due(start, length, suspended).on();

        assertThat(hindered).isAfterOrEqualTo(plain);
    }

    @Property
    void the_order_of_suspensions_and_saying_one_twice_change_nothing(
            @ForAll("starts") LocalDate start,
            @ForAll("lengths") Length length,
            @ForAll("spans") List<Days> suspended) {
        var days = new WorkingDays(List.of());
        var twiceAndTurned = new ArrayList<>(suspended);
        twiceAndTurned.addAll(suspended);
        Collections.reverse(twiceAndTurned);

        assertThat(days.due(start, length, twiceAndTurned)).isEqualTo(days.due(start, length, suspended));
    }

    @Property
    void a_clock_of_the_calendar_is_put_off_by_exactly_its_suspended_days(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 12) int months,
            @ForAll("spans") List<Days> suspended) {
        var length = new Length(months, Length.Unit.MONTHS, false);
        LocalDate plain = start.plusMonths(months);

        LocalDate due = new WorkingDays(List.of()).due(start, length, suspended).on();

        long stoodStill = start.plusDays(1)
                .datesUntil(due.plusDays(1))
                .filter(day -> suspended.stream().anyMatch(span -> span.has(day)))
                .count();
        assertThat(due).isEqualTo(plain.plusDays(stoodStill));
    }

    @Property
    void every_due_date_says_how_it_was_computed(
            @ForAll("starts") LocalDate start,
            @ForAll("lengths") Length length,
            @ForAll("spans") List<Days> closures,
            @ForAll("spans") List<Days> suspended) {
        assertThat(new WorkingDays(closures).due(start, length, suspended).how())
                .startsWith(length.inWords() + " after ")
                .contains(Said.date(start))
                .endsWith(".")
                .doesNotContain("  ");
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.integers().between(0, YEARS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Length> lengths() {
        return Combinators.combine(Arbitraries.integers().between(1, 24), Arbitraries.of(Length.Unit.values()))
                .as((number, unit) -> new Length(number, unit, false));
    }

    @Provide
    Arbitrary<List<Days>> spans() {
        return Combinators.combine(starts(), Arbitraries.integers().between(0, 45))
                .as((from, more) -> new Days(from, from.plusDays(more)))
                .list()
                .ofMaxSize(4);
    }

    private static Length working(int number, boolean backwards) {
        return new Length(number, Length.Unit.WORKING_DAYS, backwards);
    }
}
