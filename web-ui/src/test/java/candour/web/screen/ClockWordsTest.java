package candour.web.screen;

import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.ClockState;
import candour.casefile.StatutoryClock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How clocks stand, in words: what first, then the date, and colour last. */
@Tag("rules")
class ClockWordsTest {
    private static final LocalDate TODAY = CoreStandIn.TODAY; // a Tuesday

    static Stream<Arguments> clocks() {
        return Stream.of(
                running(10, 8, "", "Decision in 8 working days", "20 November 2026"),
                running(6, 4, "", "Decision in 4 working days", "16 November 2026"),
                running(3, 3, "warn", "Decision in 3 working days", "13 November 2026"),
                running(2, 1, "warn", "Decision in 1 working day", "12 November 2026"),
                running(2, 0, "warn", "Decision in 2 days", "12 November 2026"),
                running(1, 1, "warn", "Decision due tomorrow", "11 November 2026"),
                running(0, 0, "warn", "Decision due today", "10 November 2026"),
                of(ClockState.OVERDUE, -4, 2, "bad", "Decision 2 working days overdue", "was 6 November 2026"),
                of(ClockState.OVERDUE, -1, 1, "bad", "Decision 1 working day overdue", "was 9 November 2026"),
                of(ClockState.OVERDUE, -1, 0, "bad", "Decision overdue", "was 9 November 2026"),
                of(ClockState.STOPPED_IN_TIME, 1, 0, "ok", "Decided", "6 November 2026, in time"),
                of(ClockState.STOPPED_LATE, -6, 2, "", "Decided", "6 November 2026, 2 working days late"),
                of(ClockState.PAUSED, 30, 0, "", "Decision paused 40 days", "then due 10 December 2026"));
    }

    private static Arguments running(int days, int workingDays, String tone, String words, String day) {
        return of(ClockState.RUNNING, days, workingDays, tone, words, day);
    }

    private static Arguments of(ClockState state, int days, int workingDays, String tone, String words, String day) {
        return Arguments.of(ClocksStandIn.decision(state, TODAY.plusDays(days), workingDays), tone, words, day);
    }

    @ParameterizedTest(name = "{2}, {3}")
    @MethodSource("clocks")
    void a_clock_says_how_it_stands(StatutoryClock clock, String tone, String words, String day) {
        assertThat(ClockWords.chip(clock, TODAY)).isEqualTo(words);
        assertThat(ClockWords.day(clock)).isEqualTo(day);
        assertThat(ClockWords.tone(clock)).isEqualTo(tone);
    }

    @Test
    void what_was_recorded_as_sent_is_called_so() {
        StatutoryClock sent = ClocksStandIn.notification(ClockState.STOPPED_IN_TIME, TODAY, 0);

        assertThat(ClockWords.chip(sent, TODAY)).isEqualTo("Notification sent");
        assertThat(ClockWords.day(sent)).isEqualTo("6 November 2026, in time");
    }
}
