package candour.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates as they are read in England. */
final class Said {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Said() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** Without its year. */
    static String dayOfYear(LocalDate date) {
        return DAY.format(date);
    }

    static String month(LocalDate date) {
        return MONTH.format(date);
    }

    /** "A, B and C". */
    static String all(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
