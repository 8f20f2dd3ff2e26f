package candour.web.screen;

import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.casefile.ClockState;
import candour.casefile.StatutoryClock;
import candour.web.Words;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How a statutory clock stands, in words: what first, then the date. */
final class ClockWords {
    /** Working days up to which what runs is soon due. */
    private static final int SOON = 3;

    private ClockWords() {}

    /** Whether it is due within three working days, today included. */
    static boolean isSoon(StatutoryClock clock) {
        return clock.state() == ClockState.RUNNING && clock.workingDays() <= SOON;
    }

    /** The theme's class for how urgent it is; nothing when it isn't. */
    static String tone(StatutoryClock clock) {
        return switch (clock.state()) {
            case OVERDUE -> "bad";
            case RUNNING -> isSoon(clock) ? "warn" : "";
            case STOPPED_IN_TIME -> "ok";
            case STOPPED_LATE, PAUSED, NOT_STARTED -> "";
        };
    }

    static Icon icon(StatutoryClock clock) {
        return switch (clock.state()) {
            case OVERDUE -> Icon.WARNING;
            case RUNNING, NOT_STARTED -> Icon.WAITS;
            case PAUSED -> Icon.AWAY;
            case STOPPED_IN_TIME, STOPPED_LATE -> Icon.DONE;
        };
    }

    /** "In 8 working days", "2 working days overdue", "Paused 40 days", "Notification sent". */
    static String words(StatutoryClock clock, LocalDate today) {
        return switch (clock.state()) {
            case RUNNING -> left(clock, today);
            case OVERDUE -> counted("clock.overdue", clock.workingDays());
            case PAUSED -> counted("clock.paused", clock.pausedDays());
            case STOPPED_IN_TIME, STOPPED_LATE ->
                Words.of(
                        clock.waived()
                                ? "clock.waived"
                                : "clock.done." + clock.end().name());
            case NOT_STARTED -> Words.of("clock.notStarted");
        };
    }

    private static String outcome(StatutoryClock clock) {
        return clock.state() == ClockState.STOPPED_LATE
                ? counted("clock.late", clock.workingDays())
                : Words.of("clock.inTime");
    }

    /** What it is about, and how it stands: "Decision in 3 working days", "Notification sent". */
    static String chip(StatutoryClock clock, LocalDate today) {
        return clock.stoppedOn().isPresent()
                ? words(clock, today)
                : Words.of("clock.of", Words.of("clock.end", clock.end()), decapitalised(words(clock, today)));
    }

    private static String decapitalised(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    private static String left(StatutoryClock clock, LocalDate today) {
        long days = clock.due().map(due -> ChronoUnit.DAYS.between(today, due)).orElse(0L);
        if (days == 0) {
            return Words.of("clock.left.today");
        }
        return days == 1
                ? Words.of("clock.left.tomorrow")
                : clock.workingDays() == 0
                        ? Words.of("clock.left.calendar", days)
                        : counted("clock.left", clock.workingDays());
    }

    private static String counted(String key, int number) {
        return Words.of(key + (number == 0 ? ".none" : number == 1 ? ".one" : ".many"), number);
    }

    /** The date that belongs to the words: "20 November 2026", "was 6 November 2026". */
    static String day(StatutoryClock clock) {
        String due = clock.due().map(Said::date).orElse("");
        String stopped = clock.stoppedOn().map(Said::date).orElse("");
        return switch (clock.state()) {
            case RUNNING -> due;
            case OVERDUE -> Words.of("clock.day.was", due);
            case PAUSED -> due.isEmpty() ? Words.of("clock.day.noEnd") : Words.of("clock.day.then", due);
            case STOPPED_IN_TIME, STOPPED_LATE ->
                clock.waived()
                        ? Words.of("clock.day.waived", stopped)
                        : Words.of("clock.day.stopped", stopped, decapitalised(outcome(clock)));
            case NOT_STARTED -> Words.of("clock.day.after", Words.of("clock.start", clock.start()));
        };
    }

    /** For a list: the words, with the date below. */
    static Span due(StatutoryClock clock, LocalDate today) {
        var due = text(words(clock, today), ("due " + tone(clock)).strip());
        return styled(new Span(due, text(", ", "sr"), text(day(clock), "meta")), "duecell");
    }
}
