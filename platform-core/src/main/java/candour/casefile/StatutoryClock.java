package candour.casefile;

import candour.guidance.ClockEnd;
import candour.guidance.ClockStart;
import candour.guidance.SuspensionType;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * One clock of a referral or its case today, by the guidance edition that holds for it.
 *
 * @param code of its rule in the edition; {@code title} says what is to be done
 * @param owedBy who owes it, in words
 * @param start what it counts from, on {@code startedOn}; empty before that happened
 * @param end what stops it, on {@code stoppedOn}; empty while that hasn't happened
 * @param due by the end of which day; empty before it starts, and while it stands still without an end set
 * @param how how the day was computed, in a sentence; empty before it starts
 * @param workingDays of the board: to its day while it runs, since its day when it is overdue or was stopped late; else 0
 * @param pausedDays while it stands still, for how many days: to the end that is set, or up to today
 * @param suspendedBy for what it may be suspended; empty when for nothing
 * @param lateBecause why it is or was late, as recorded last
 * @param waived whether it stopped because what it measures was decided against
 * @param confirmed whether its rule was checked against the official text
 */
public record StatutoryClock(
        String code,
        String title,
        String owedBy,
        ClockState state,
        ClockStart start,
        ClockEnd end,
        Optional<LocalDate> startedOn,
        Optional<LocalDate> due,
        Optional<String> how,
        Optional<LocalDate> stoppedOn,
        int workingDays,
        int pausedDays,
        Set<SuspensionType> suspendedBy,
        Optional<String> lateBecause,
        boolean waived,
        boolean confirmed) {
    /** What is owed first, by its day; then what stands still, what is done, and what hasn't begun. */
    public static final Comparator<StatutoryClock> MOST_URGENT_FIRST = Comparator.comparing(StatutoryClock::rank)
            .thenComparing(clock -> clock.due().orElse(LocalDate.MAX))
            .thenComparing(StatutoryClock::code);

    /** Whether what it measures is overdue, or came after its day. */
    @JsonbTransient
    public boolean isLate() {
        return state == ClockState.OVERDUE || state == ClockState.STOPPED_LATE;
    }

    private int rank() {
        return switch (state) {
            case OVERDUE, RUNNING -> 0;
            case PAUSED -> 1;
            case STOPPED_IN_TIME, STOPPED_LATE -> 2;
            case NOT_STARTED -> 3;
        };
    }
}
