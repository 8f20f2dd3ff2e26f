package candour.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * For whom somebody stands in today: a Board Chair who is away and named this delegate.
 *
 * @param delegation by which they do
 * @param name whom they stand in for, as the roster has it
 * @param post of whom they stand in for: "Board Chair"
 * @param from the first day; {@code to} is the last
 */
public record StandIn(UUID delegation, String name, String post, LocalDate from, LocalDate to) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** Both names, as the record has them: "Gwen Hollis, for Frances Dell, Board Chair (delegate from … to …)". */
    public String after(String delegate) {
        return delegate + ", " + inWords();
    }

    /** "for Frances Dell, Board Chair (delegate from 3 November 2026 to 5 November 2026)". */
    public String inWords() {
        return "for " + name + ", " + post + " (delegate from " + DATE.format(from) + " to " + DATE.format(to) + ")";
    }
}
