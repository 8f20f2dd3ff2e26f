package candour.clock;

import static candour.clock.SampleCourse.AWARE;
import static candour.clock.SampleCourse.DECISION;
import static candour.clock.SampleCourse.FRANCES;
import static candour.clock.SampleCourse.GWEN;
import static candour.clock.SampleCourse.NOTIFICATION;
import static candour.clock.SampleCourse.REFERRAL;
import static candour.clock.SampleCourse.REVIEW;
import static candour.clock.SampleCourse.course;
import static candour.clock.SampleCourse.decided;
import static candour.clock.SampleCourse.read;
import static candour.clock.SampleCourse.recording;
import static candour.clock.SampleCourse.rule;
import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.ClockState;
import candour.casefile.StatutoryClock;
import candour.guidance.ClockDirection;
import candour.guidance.ClockEnd;
import candour.guidance.ClockRule;
import candour.guidance.ClockStart;
import candour.guidance.ClockUnit;
import candour.guidance.SuspensionType;
import candour.threshold.Outcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How the clocks stand, day by day. */
@Tag("rules")
class CourseTest {
    private final ClockSheet sheet = new ClockSheet(REFERRAL);

    @Test
    void the_duty_to_notify_runs_from_the_day_of_awareness() {
        StatutoryClock clock = read(course(Optional.empty()), NOTIFICATION, "2026-04-08");

        assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock.startedOn()).contains(AWARE);
        assertThat(clock.due()).contains(LocalDate.of(2026, 4, 13));
        assertThat(clock.workingDays()).isEqualTo(3);
        assertThat(clock.how().orElseThrow()).contains("Good Friday 3 April");
    }

    @Test
    void on_its_day_it_is_not_overdue_and_the_day_after_it_is() {
        assertThat(read(course(Optional.empty()), NOTIFICATION, "2026-04-13").state())
                .isEqualTo(ClockState.RUNNING);

        StatutoryClock late = read(course(Optional.empty()), NOTIFICATION, "2026-04-15");
        assertThat(late.state()).isEqualTo(ClockState.OVERDUE);
        assertThat(late.workingDays()).isEqualTo(2);
    }

    @Test
    void what_was_sent_stops_it_in_time() {
        sent("2026-04-10", "2026-04-14");

        StatutoryClock clock = read(course(Optional.of(sheet)), NOTIFICATION, "2026-05-01");

        assertThat(clock.state()).isEqualTo(ClockState.STOPPED_IN_TIME);
        assertThat(clock.stoppedOn()).contains(LocalDate.of(2026, 4, 10));
        assertThat(clock.waived()).isFalse();
    }

    @Test
    void what_was_sent_too_late_stays_late_by_as_much() {
        sent("2026-04-16", "2026-04-16");

        StatutoryClock clock = read(course(Optional.of(sheet)), NOTIFICATION, "2026-06-01");

        assertThat(clock.state()).isEqualTo(ClockState.STOPPED_LATE);
        assertThat(clock.workingDays()).isEqualTo(3);
    }

    @Test
    void a_decision_not_to_notify_stops_it_and_is_never_called_sent() {
        var command = new RecordNotNotified(
                REFERRAL, LocalDate.of(2026, 4, 9), "Director of Children's Services", "No abuse is suspected.", 0);
        sheet.notNotified(command, AWARE, recording("Gwen Hollis", LocalDate.of(2026, 4, 10)));

        StatutoryClock clock = read(course(Optional.of(sheet)), NOTIFICATION, "2026-04-20");

        assertThat(clock.state()).isEqualTo(ClockState.STOPPED_IN_TIME);
        assertThat(clock.waived()).isTrue();
    }

    @Test
    void a_clock_from_the_notification_begins_only_when_it_was_sent() {
        ClockRule rapid = rule(
                "rapid",
                ClockStart.NOTIFICATION_SENT,
                15,
                ClockUnit.WORKING_DAYS,
                ClockEnd.RAPID_REVIEW_SENT,
                Set.of());
        assertThat(read(course(Optional.of(sheet)), rapid, "2026-04-14").state())
                .isEqualTo(ClockState.NOT_STARTED);

        sent("2026-04-13", "2026-04-14");

        assertThat(read(course(Optional.of(sheet)), rapid, "2026-04-14").due()).contains(LocalDate.of(2026, 5, 5));
    }

    @Test
    void the_decision_is_due_a_month_after_the_board_was_notified() {
        Course course = new Course(
                REFERRAL.value(),
                Optional.empty(),
                "ASH-2026-001",
                LocalDate.of(2026, 1, 30),
                LocalDate.of(2026, 1, 31),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(read(course, DECISION, "2026-02-28").state()).isEqualTo(ClockState.RUNNING);
        assertThat(read(course, DECISION, "2026-03-01").state()).isEqualTo(ClockState.OVERDUE);
        assertThat(read(course, DECISION, "2026-03-01").due()).contains(LocalDate.of(2026, 2, 28));
    }

    @Test
    void a_decision_stops_its_clock_and_starts_the_reviews() {
        Course course = decided(LocalDate.of(2026, 8, 31), Outcome.REVIEW, Optional.empty());

        assertThat(read(course, DECISION, "2026-09-01").state()).isEqualTo(ClockState.STOPPED_LATE);
        assertThat(read(course, REVIEW, "2026-09-01").due()).contains(LocalDate.of(2027, 2, 28));
    }

    @Test
    void a_reviews_clock_stops_when_it_is_recorded_as_finished() {
        Course course = decided(LocalDate.of(2026, 4, 28), Outcome.REVIEW, Optional.of(sheet));
        StatutoryClock running = read(course, REVIEW, "2026-10-27");

        sheet.finish(
                new FinishClock(REFERRAL, "review", LocalDate.of(2026, 10, 27), "Minutes of the board", 0),
                running,
                recording("Gwen Hollis", LocalDate.of(2026, 10, 27)));

        assertThat(read(course, REVIEW, "2026-12-01").state()).isEqualTo(ClockState.STOPPED_IN_TIME);
    }

    // ---- suspension

    @Test
    void an_approved_suspension_pauses_it_and_moves_its_day() {
        Course course = decided(LocalDate.of(2026, 4, 28), Outcome.REVIEW, Optional.of(sheet));
        UUID id = asked(course, "2026-05-01", Optional.of("2026-06-09"));
        assertThat(read(course, REVIEW, "2026-05-10").state()).isEqualTo(ClockState.RUNNING);

        sheet.approve(id, FRANCES, recording("Frances Dell", LocalDate.of(2026, 5, 1)));

        StatutoryClock paused = read(course, REVIEW, "2026-05-10");
        assertThat(paused.state()).isEqualTo(ClockState.PAUSED);
        assertThat(paused.pausedDays()).isEqualTo(40);
        assertThat(paused.due()).contains(LocalDate.of(2026, 12, 7));
        assertThat(read(course, REVIEW, "2026-06-10").state()).isEqualTo(ClockState.RUNNING);
        assertThat(read(course, REVIEW, "2026-06-10").due()).contains(LocalDate.of(2026, 12, 7));
    }

    @Test
    void without_an_end_it_stands_still_and_no_day_is_said() {
        Course course = decided(LocalDate.of(2026, 4, 28), Outcome.REVIEW, Optional.of(sheet));
        UUID id = asked(course, "2026-05-01", Optional.empty());
        sheet.approve(id, FRANCES, recording("Frances Dell", LocalDate.of(2026, 5, 1)));

        StatutoryClock paused = read(course, REVIEW, "2026-12-24");

        assertThat(paused.state()).isEqualTo(ClockState.PAUSED);
        assertThat(paused.due()).isEmpty();
        assertThat(paused.pausedDays()).isEqualTo(238);
    }

    @Test
    void ended_early_it_runs_again_from_that_day_on() {
        Course course = decided(LocalDate.of(2026, 4, 28), Outcome.REVIEW, Optional.of(sheet));
        UUID id = asked(course, "2026-05-01", Optional.empty());
        sheet.approve(id, FRANCES, recording("Frances Dell", LocalDate.of(2026, 5, 1)));

        sheet.end(id, recording("Gwen Hollis", LocalDate.of(2026, 5, 11)));

        StatutoryClock clock = read(course, REVIEW, "2026-05-11");
        assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock.due()).contains(LocalDate.of(2026, 11, 7)); // 28 October and 10 days
    }

    @Test
    void a_declined_one_changes_nothing() {
        Course course = decided(LocalDate.of(2026, 4, 28), Outcome.REVIEW, Optional.of(sheet));
        UUID id = asked(course, "2026-05-01", Optional.of("2026-06-09"));

        sheet.decline(id, recording("Frances Dell", LocalDate.of(2026, 5, 1)));

        assertThat(read(course, REVIEW, "2026-05-10").state()).isEqualTo(ClockState.RUNNING);
        assertThat(read(course, REVIEW, "2026-05-10").due()).contains(LocalDate.of(2026, 10, 28));
    }

    @Test
    void what_counts_backwards_offers_no_suspension() {
        ClockRule before = new ClockRule(
                "copy",
                "Copy",
                ClockStart.DECISION,
                7,
                ClockUnit.WORKING_DAYS,
                ClockDirection.BEFORE,
                ClockEnd.PUBLICATION_COPY_SENT,
                "The board",
                Set.of(SuspensionType.NATIONAL_RELAXATION),
                true,
                "");

        StatutoryClock clock =
                read(decided(LocalDate.of(2027, 1, 5), Outcome.REVIEW, Optional.empty()), before, "2026-12-01");

        assertThat(clock.due()).contains(LocalDate.of(2026, 12, 22));
        assertThat(clock.suspendedBy()).isEmpty();
    }

    @Test
    void the_most_urgent_comes_first() {
        Course course = decided(LocalDate.of(2026, 4, 28), Outcome.REVIEW, Optional.empty());

        assertThat(Stream.of(REVIEW, DECISION, NOTIFICATION)
                        .map(rule -> read(course, rule, "2026-05-01"))
                        .sorted(StatutoryClock.MOST_URGENT_FIRST)
                        .map(StatutoryClock::code))
                .containsExactly("notification", "review", "decision");
    }

    private void sent(String on, String recorded) {
        sheet.sent(
                new RecordSent(REFERRAL, LocalDate.parse(on), "SIN-77", "Head of Safeguarding", Optional.empty(), 0),
                AWARE,
                recording("Gwen Hollis", LocalDate.parse(recorded)));
    }

    private UUID asked(Course course, String from, Optional<String> to) {
        sheet.ask(
                new AskSuspension(
                        REFERRAL,
                        "review",
                        SuspensionType.NATIONAL_RELAXATION,
                        LocalDate.parse(from),
                        to.map(LocalDate::parse),
                        "The expectation was relaxed.",
                        0),
                read(course, REVIEW, from),
                GWEN,
                recording("Gwen Hollis", LocalDate.parse(from)));
        List<ClockSheetDetails.Suspension> all = sheet.suspensions(LocalDate.parse(from));
        return all.stream()
                .max(Comparator.comparing(ClockSheetDetails.Suspension::id))
                .orElseThrow()
                .id();
    }
}
