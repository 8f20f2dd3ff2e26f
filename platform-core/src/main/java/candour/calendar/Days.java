package candour.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * Days in a row.
 *
 * @param from the first
 * @param to the last, not before the first
 */
public record Days(LocalDate from, LocalDate to) {
    public Days {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** How many there are. */
    public long number() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    private Stream<LocalDate> each() {
        return from.datesUntil(to.plusDays(1));
    }

    /** How many days after one and up to another are in any of these; a day that is in several counts once. */
    static long countedOnce(Collection<Days> spans, LocalDate after, LocalDate upTo) {
        return spans.stream()
                .flatMap(Days::each)
                .distinct()
                .filter(day -> day.isAfter(after) && !day.isAfter(upTo))
                .count();
    }
}
