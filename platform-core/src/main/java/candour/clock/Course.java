package candour.clock;

import candour.calendar.Days;
import candour.calendar.DueDate;
import candour.calendar.Length;
import candour.calendar.WorkingDays;
import candour.casefile.ClockState;
import candour.casefile.StatutoryClock;
import candour.guidance.ClockDirection;
import candour.guidance.ClockEnd;
import candour.guidance.ClockRule;
import candour.guidance.ClockStart;
import candour.guidance.Edition;
import candour.guidance.NoticeAfter;
import candour.threshold.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How far a referral and its case have come, as far as the clocks ask. A pure function turns it, with the edition, into
 * its clocks.
 *
 * @param reference of the referral, and of the case that it opened
 * @param aware when the agency became aware
 * @param received when the board was notified, which is when the referral was received
 * @param requested when the Board Chair asked the panel
 * @param decided when whoever decides did
 * @param outcome what was decided
 * @param sheet what was recorded about the clocks
 */
record Course(
        UUID referral,
        Optional<UUID> caseFile,
        String reference,
        LocalDate aware,
        LocalDate received,
        Optional<LocalDate> requested,
        Optional<LocalDate> decided,
        Optional<Outcome> outcome,
        Optional<ClockSheet> sheet) {
    private static final Set<ClockEnd> OF_THEIR_OWN = Set.of(ClockEnd.NOTIFICATION_SENT, ClockEnd.DECISION);

    /** Whether the end of a clock is known from what else is recorded. */
    static boolean stopsByItself(ClockEnd end) {
        return OF_THEIR_OWN.contains(end);
    }

    /** The clocks of the edition that concern this course, the most urgent first. */
    List<StatutoryClock> clocks(Edition edition, WorkingDays days, LocalDate today) {
        return edition.clocks().stream()
                .filter(rule -> concerns(rule, edition))
                .map(rule -> read(rule, days, today))
                .sorted(StatutoryClock.MOST_URGENT_FIRST)
                .toList();
    }

    /** A review that wasn't decided on has no clock, and a notice is owed after the decisions that its rule names. */
    private boolean concerns(ClockRule rule, Edition edition) {
        if (outcome.isEmpty()) {
            return true;
        }
        boolean review = outcome.get() == Outcome.REVIEW;
        if (rule.end() == ClockEnd.NOTICE_SENT) {
            List<NoticeAfter> after = edition.notices().stream()
                    .filter(notice -> notice.clock().filter(rule.code()::equals).isPresent())
                    .map(notice -> notice.after())
                    .toList();
            return after.isEmpty()
                    || !after.contains(review ? NoticeAfter.NO_REVIEW : NoticeAfter.REVIEW)
                    || after.contains(review ? NoticeAfter.REVIEW : NoticeAfter.NO_REVIEW)
                    || after.contains(NoticeAfter.DECISION);
        }
        return review || stopsByItself(rule.end()) || rule.end() == ClockEnd.RAPID_REVIEW_SENT;
    }

    StatutoryClock read(ClockRule rule, WorkingDays days, LocalDate today) {
        Optional<LocalDate> started = started(rule.start());
        Optional<LocalDate> stopped = started.isEmpty() ? Optional.empty() : stopped(rule);
        LocalDate seen = stopped.filter(today::isAfter).orElse(today);
        List<Days> suspended =
                sheet.map(one -> one.suspended(rule.code(), seen)).orElse(List.of());
        Optional<DueDate> due = started.map(from -> days.due(from, length(rule), suspended));
        Optional<Days> pause = suspended.stream()
                .filter(span -> stopped.isEmpty() && started.isPresent() && span.has(today))
                .findFirst();
        boolean withoutEnd = pause.isPresent()
                && sheet.filter(one -> one.isWithoutEnd(rule.code(), today)).isPresent();
        ClockState state = state(due, stopped, pause.isPresent(), today);
        return new StatutoryClock(
                rule.code(),
                rule.title(),
                rule.owedBy(),
                state,
                rule.start(),
                rule.end(),
                started,
                due.map(DueDate::on).filter(day -> !withoutEnd),
                due.map(DueDate::how),
                stopped,
                due.map(day -> workingDays(state, day.on(), seen, days)).orElse(0),
                pause.map(span -> (int) span.number()).orElse(0),
                rule.direction() == ClockDirection.AFTER ? rule.suspendedBy() : Set.of(),
                sheet.flatMap(one -> one.lateBecause(rule.code())),
                rule.end() == ClockEnd.NOTIFICATION_SENT && isWaived(),
                rule.confirmed());
    }

    private boolean isWaived() {
        return sheet.flatMap(ClockSheet::notification)
                .filter(one -> one.sentOn().isEmpty())
                .isPresent();
    }

    private static Length length(ClockRule rule) {
        Length.Unit unit =
                switch (rule.unit()) {
                    case WORKING_DAYS -> Length.Unit.WORKING_DAYS;
                    case DAYS -> Length.Unit.DAYS;
                    case WEEKS -> Length.Unit.WEEKS;
                    case MONTHS -> Length.Unit.MONTHS;
                    case YEARS -> Length.Unit.YEARS;
                };
        return new Length(rule.length(), unit, rule.direction() == ClockDirection.BEFORE);
    }

    /** Reviews and publications aren't kept yet, so what counts from them hasn't begun. */
    private Optional<LocalDate> started(ClockStart start) {
        return switch (start) {
            case BECAME_AWARE -> Optional.of(aware);
            case NOTIFICATION_SENT -> sheet.flatMap(ClockSheet::notification).flatMap(AuthorityNotification::sentOn);
            case NOTIFICATION_RECEIVED -> Optional.of(received);
            case CHAIRS_REQUEST -> requested;
            case DECISION -> decided;
            case REVIEW_STARTED, PLANNED_PUBLICATION -> Optional.empty();
        };
    }

    private Optional<LocalDate> stopped(ClockRule rule) {
        return switch (rule.end()) {
            case NOTIFICATION_SENT -> sheet.flatMap(ClockSheet::notification).map(AuthorityNotification::on);
            case DECISION -> decided;
            default -> sheet.flatMap(one -> one.finishedOn(rule.code()));
        };
    }

    private static ClockState state(
            Optional<DueDate> due, Optional<LocalDate> stopped, boolean paused, LocalDate today) {
        if (due.isEmpty()) {
            return ClockState.NOT_STARTED;
        }
        if (stopped.isPresent()) {
            return stopped.get().isAfter(due.get().on()) ? ClockState.STOPPED_LATE : ClockState.STOPPED_IN_TIME;
        }
        if (paused) {
            return ClockState.PAUSED;
        }
        return today.isAfter(due.get().on()) ? ClockState.OVERDUE : ClockState.RUNNING;
    }

    private static int workingDays(ClockState state, LocalDate due, LocalDate seen, WorkingDays days) {
        return switch (state) {
            case RUNNING -> days.between(seen, due);
            case OVERDUE, STOPPED_LATE -> days.between(due, seen);
            case PAUSED, STOPPED_IN_TIME, NOT_STARTED -> 0;
        };
    }
}
