package candour.calendar;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long a clock runs.
 *
 * @param number at least 1
 * @param backwards whether it counts back from its start
 */
public record Length(int number, Unit unit, boolean backwards) {
    /** In what it is counted. */
    public enum Unit {
        WORKING_DAYS("working day"),
        DAYS("day"),
        WEEKS("week"),
        MONTHS("month"),
        YEARS("year");

        private final String word;

        Unit(String word) {
            this.word = word;
        }
    }

    public Length {
        if (number < 1) {
            throw new IllegalArgumentException("a clock of " + number);
        }
    }

    /** The day that lies so far from another; only of a length that isn't counted in working days. */
    LocalDate from(LocalDate start) {
        Period period =
                switch (unit) {
                    case DAYS -> Period.ofDays(number);
                    case WEEKS -> Period.ofWeeks(number);
                    case MONTHS -> Period.ofMonths(number);
                    case YEARS -> Period.ofYears(number);
                    case WORKING_DAYS -> throw new IllegalStateException("which days are worked isn't known here");
                };
        return backwards ? start.minus(period) : start.plus(period);
    }

    /** "5 working days", or "1 month". */
    String inWords() {
        return number + " " + unit.word + (number == 1 ? "" : "s");
    }
}
