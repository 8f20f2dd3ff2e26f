package candour.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class ClosureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 12, 1, 9, 0, 0, 0, ZoneOffset.UTC);

    @Test
    void its_days_are_not_worked() {
        assertThat(closed("2026-12-28", "2026-12-31").days())
                .contains(new Days(LocalDate.of(2026, 12, 28), LocalDate.of(2026, 12, 31)));
    }

    @Test
    void one_day_is_a_closure() {
        assertThat(closed("2026-12-01", "2026-12-01").details(TODAY).state()).isEqualTo(ClosureState.PRESENT);
    }

    @Test
    void days_the_wrong_way_round_are_refused() {
        assertThatThrownBy(() -> closed("2026-12-31", "2026-12-28")).isInstanceOf(ClosureEndsBeforeItBegins.class);
    }

    @Test
    void the_past_is_not_closed_afterwards() {
        assertThatThrownBy(() -> closed("2026-11-30", "2026-12-02")).isInstanceOf(ClosureInThePast.class);
    }

    @Test
    void a_month_is_the_longest() {
        assertThat(closed("2026-12-01", "2026-12-31").days()).isPresent();
        assertThatThrownBy(() -> closed("2026-12-01", "2027-01-01")).isInstanceOf(ClosureTooLong.class);
    }

    @Test
    void ended_before_it_began_it_closes_nothing() {
        Closure closure = closed("2026-12-28", "2026-12-31");

        closure.end(TODAY, NOW);

        assertThat(closure.days()).isEmpty();
        assertThat(closure.details(TODAY).state()).isEqualTo(ClosureState.PAST);
    }

    @Test
    void ended_while_it_lasts_its_days_count_from_that_day_on() {
        Closure closure = closed("2026-12-28", "2026-12-31");

        closure.end(LocalDate.of(2026, 12, 30), NOW);

        assertThat(closure.days()).contains(new Days(LocalDate.of(2026, 12, 28), LocalDate.of(2026, 12, 29)));
    }

    @Test
    void what_is_past_or_ended_is_not_ended_again() {
        Closure past = closed("2026-12-01", "2026-12-01");
        Closure ended = closed("2026-12-28", "2026-12-31");
        ended.end(TODAY, NOW);

        assertThatThrownBy(() -> past.end(LocalDate.of(2026, 12, 2), NOW)).isInstanceOf(ClosureOver.class);
        assertThatThrownBy(() -> ended.end(TODAY, NOW)).isInstanceOf(ClosureOver.class);
    }

    private static Closure closed(String from, String to) {
        return new Closure(
                new CloseOffice(LocalDate.parse(from), LocalDate.parse(to), "Closed"), "Arlo Beck", TODAY, NOW);
    }
}
