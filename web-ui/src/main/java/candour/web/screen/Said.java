package candour.web.screen;

import candour.kernel.BusinessClock;
import candour.web.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Dates and times as people read them in England: 3 November 2026, 14:02. */
final class Said {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Said() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String month(LocalDate date) {
        return MONTH.format(date);
    }

    /** "Nov", where many stand side by side. */
    static String shortMonth(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK).substring(0, 3);
    }

    /** For how long something waits, in days. */
    static String waited(LocalDate since, LocalDate today) {
        return lasting("waited", since, today);
    }

    /** For how long a case is open, in days. */
    static String open(LocalDate since, LocalDate today) {
        return lasting("opened", since, today);
    }

    /**
     * How long something lasts, in days.
     *
     * @param key below it are {@code today}, {@code day} and {@code days}
     * @param said the facts that come before the number of days
     */
    static String lasting(String key, LocalDate from, LocalDate to, Object... said) {
        long days = Math.max(0, ChronoUnit.DAYS.between(from, to));
        Object[] all = Stream.concat(Stream.of(said), Stream.of(days)).toArray();
        return Words.of(key + (days == 0 ? ".today" : days == 1 ? ".day" : ".days"), all);
    }

    /** How far off the day is by which something is due, in days: "Due in 3 days", "2 days overdue". */
    static String by(LocalDate due, LocalDate today) {
        return due.isBefore(today) ? lasting("overdue", due, today) : lasting("due", today, due);
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String moment(OffsetDateTime moment) {
        var here = moment.atZoneSameInstant(BusinessClock.ENGLAND);
        return DATE.format(here) + ", " + TIME.format(here);
    }

    /** Several names as they are said: "A, B and C". */
    static String all(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    static String time(OffsetDateTime moment) {
        return TIME.format(moment.atZoneSameInstant(BusinessClock.ENGLAND));
    }

    /** The time of the clock on the wall, not the business date's. */
    static String now() {
        return TIME.format(LocalTime.now(BusinessClock.ENGLAND));
    }
}
