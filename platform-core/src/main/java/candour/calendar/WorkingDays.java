package candour.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The working days of a board: those of England without the days on which the board's office is closed. Weekends and
 * England's bank holidays are never worked. A pure function of what it was made from.
 */
public final class WorkingDays {
    private static final String CLOSURE = "the board’s closure";

    private final List<Days> closures;

    public WorkingDays(Collection<Days> closures) {
        this.closures = List.copyOf(closures);
    }

    public boolean isWorked(LocalDate day) {
        return !isWeekend(day) && free(day).isEmpty();
    }

    /** How many working days lie after one day and up to another; 0 when the other isn't later. */
    public int between(LocalDate after, LocalDate upTo) {
        return (int) after.datesUntil(upTo.isAfter(after) ? upTo.plusDays(1) : after.plusDays(1))
                .skip(1)
                .filter(this::isWorked)
                .count();
    }

    /**
     * When something is due. The start itself is never counted, whether or not it is worked. Months and years end on the
     * day of the same number, or on the month's last where it has none, worked or not.
     *
     * @param suspended days on which a clock that counts forwards stands still; each of them puts the end off by itself
     */
    public DueDate due(LocalDate start, Length length, Collection<Days> suspended) {
        var sentence = new Counted(start, length);
        LocalDate end = length.unit() == Length.Unit.WORKING_DAYS
                ? worked(start, length, suspended, sentence)
                : calendar(start, length, suspended, sentence);
        return new DueDate(end, sentence.inWords(length.backwards() ? 0 : Days.countedOnce(suspended, start, end)));
    }

    private LocalDate worked(LocalDate start, Length length, Collection<Days> suspended, Counted sentence) {
        LocalDate day = start;
        int left = length.number();
        while (left > 0) {
            day = length.backwards() ? day.minusDays(1) : day.plusDays(1);
            if (isWeekend(day) || isIn(length.backwards() ? List.of() : suspended, day)) {
                continue;
            }
            Optional<String> free = free(day);
            if (free.isPresent()) {
                sentence.without(free.get(), day);
            } else {
                left--;
            }
        }
        return day;
    }

    private static LocalDate calendar(LocalDate start, Length length, Collection<Days> suspended, Counted sentence) {
        LocalDate unhindered = length.from(start);
        if (unhindered.getDayOfMonth() != start.getDayOfMonth()
                && (length.unit() == Length.Unit.MONTHS || length.unit() == Length.Unit.YEARS)) {
            sentence.endsShort(unhindered);
        }
        LocalDate end = unhindered;
        while (!length.backwards()) {
            LocalDate later = unhindered.plusDays(Days.countedOnce(suspended, start, end));
            if (later.equals(end)) {
                break;
            }
            end = later;
        }
        return end;
    }

    private Optional<String> free(LocalDate day) {
        return BankHolidays.on(day).or(() -> isIn(closures, day) ? Optional.of(CLOSURE) : Optional.empty());
    }

    private static boolean isIn(Collection<Days> spans, LocalDate day) {
        return spans.stream().anyMatch(span -> span.has(day));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The sentence that says how a day was computed. */
    private static final class Counted {
        private final LocalDate start;
        private final Length length;
        private final List<Left> left = new ArrayList<>();
        private String month = "";

        /** Days in a row that were left out for one reason. */
        private record Left(String why, LocalDate from, LocalDate to) {}

        private Counted(LocalDate start, Length length) {
            this.start = start;
            this.length = length;
        }

        /** Days come in the order of counting; a weekend between two of them doesn't part them. */
        void without(String why, LocalDate day) {
            if (!left.isEmpty() && left.get(left.size() - 1).why().equals(why)) {
                Left last = left.remove(left.size() - 1);
                left.add(new Left(
                        why, day.isBefore(last.from()) ? day : last.from(), day.isAfter(last.to()) ? day : last.to()));
            } else {
                left.add(new Left(why, day, day));
            }
        }

        void endsShort(LocalDate unhindered) {
            month = ", on the last day of " + Said.month(unhindered);
        }

        String inWords(long stoodStill) {
            var words = new StringBuilder(length.inWords())
                    .append(length.backwards() ? " before " : " after ")
                    .append(Said.date(start))
                    .append(month);
            List<String> reasons = new ArrayList<>(left.stream().map(this::said).toList());
            if (stoodStill > 0) {
                reasons.add(
                        stoodStill == 1
                                ? "1 day on which the clock stood still"
                                : stoodStill + " days on which the clock stood still");
            }
            if (!reasons.isEmpty()) {
                words.append(", without ").append(Said.all(reasons));
            }
            return words.append('.').toString();
        }

        private String said(Left days) {
            return days.why() + " "
                    + (days.from().equals(days.to())
                            ? said(days.from())
                            : said(days.from()) + " to " + said(days.to()));
        }

        private String said(LocalDate day) {
            return day.getYear() == start.getYear() ? Said.dayOfYear(day) : Said.date(day);
        }
    }
}
