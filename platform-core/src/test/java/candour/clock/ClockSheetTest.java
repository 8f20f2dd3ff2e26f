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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import candour.casefile.StatutoryClock;
import candour.guidance.SuspensionType;
import candour.threshold.Outcome;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What may be recorded about the clocks of a referral, and what may not. */
@Tag("rules")
class ClockSheetTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final Recording BY_GWEN = recording("Gwen Hollis", TODAY);
    private static final Recording BY_FRANCES = recording("Frances Dell", TODAY);

    private final ClockSheet sheet = new ClockSheet(REFERRAL);

    @Test
    void a_later_record_supersedes_and_both_stay_readable() {
        sheet.notNotified(
                new RecordNotNotified(REFERRAL, AWARE, "Director", "No abuse is suspected.", 0), AWARE, BY_GWEN);

        sheet.sent(sent("2026-04-10"), AWARE, BY_GWEN);

        assertThat(sheet.notification().orElseThrow().sentOn()).contains(LocalDate.of(2026, 4, 10));
        assertThat(sheet.notifications())
                .extracting(ClockSheetDetails.Notification::number)
                .containsExactly(2, 1);
    }

    @Test
    void what_has_not_happened_yet_is_not_recorded() {
        assertThatThrownBy(() -> sheet.sent(sent("2026-05-02"), AWARE, BY_GWEN))
                .isInstanceOf(RecordedBeforeItHappened.class);
        assertThat(sheet.notifications()).isEmpty();
    }

    @Test
    void nothing_was_sent_before_anybody_was_aware() {
        assertThatThrownBy(() -> sheet.sent(sent("2026-04-01"), AWARE, BY_GWEN))
                .isInstanceOf(BeforeTheClockBegan.class);
    }

    @Test
    void an_agencys_later_view_stands_in_place_of_the_earlier() {
        UUID police = new UUID(0, 7);
        UUID health = new UUID(0, 8);
        Map<UUID, String> names = Map.of(police, "Police", health, "Health");
        sheet.give(view(police, Notifiable.NO), "Police", BY_GWEN);
        sheet.give(view(health, Notifiable.UNSURE), "Health", BY_GWEN);

        sheet.give(view(police, Notifiable.YES), "Police", BY_GWEN);

        assertThat(sheet.views(names))
                .extracting(ClockSheetDetails.View::agencyName, ClockSheetDetails.View::view)
                .containsExactly(tuple("Police", Notifiable.YES), tuple("Health", Notifiable.UNSURE));
    }

    @Test
    void the_clock_of_the_notification_offers_no_suspension() {
        StatutoryClock clock = read(course(Optional.of(sheet)), NOTIFICATION, "2026-04-08");

        assertThatThrownBy(() -> ask(clock, "2026-04-08", Optional.empty())).isInstanceOf(ClockNotSuspendable.class);
    }

    @Test
    void a_type_that_the_rule_does_not_name_is_refused() {
        var command = new AskSuspension(
                REFERRAL,
                "review",
                SuspensionType.PARALLEL_PROCEEDINGS,
                TODAY,
                Optional.empty(),
                "An inquest is held.",
                0);

        assertThatThrownBy(() -> sheet.ask(command, review(), GWEN, BY_GWEN)).isInstanceOf(ClockNotSuspendable.class);
    }

    @Test
    void a_clock_does_not_stand_still_before_it_began() {
        assertThatThrownBy(() -> ask(review(), "2026-04-27", Optional.empty())).isInstanceOf(BeforeTheClockBegan.class);
    }

    @Test
    void a_suspension_has_its_days_in_order() {
        assertThatThrownBy(() -> ask(review(), "2026-05-01", Optional.of("2026-04-30")))
                .isInstanceOf(SuspensionEndsBeforeItBegins.class);
    }

    @Test
    void a_clock_that_has_not_begun_is_not_suspended() {
        StatutoryClock clock = read(course(Optional.of(sheet)), REVIEW, "2026-04-08");

        assertThatThrownBy(() -> ask(clock, "2026-04-08", Optional.empty())).isInstanceOf(ClockNotRunning.class);
    }

    @Test
    void nobody_approves_what_they_asked_for() {
        UUID id = ask(review(), "2026-05-01", Optional.empty());

        assertThatThrownBy(() -> sheet.approve(id, GWEN, BY_GWEN)).isInstanceOf(SuspensionOfOnesOwn.class);
    }

    @Test
    void what_is_settled_is_not_settled_again() {
        UUID id = ask(review(), "2026-05-01", Optional.empty());
        sheet.approve(id, FRANCES, BY_FRANCES);

        assertThatThrownBy(() -> sheet.approve(id, FRANCES, BY_FRANCES)).isInstanceOf(SuspensionSettled.class);
        assertThatThrownBy(() -> sheet.decline(id, BY_FRANCES)).isInstanceOf(SuspensionSettled.class);
    }

    @Test
    void only_what_holds_is_ended_and_once() {
        UUID id = ask(review(), "2026-05-01", Optional.empty());
        assertThatThrownBy(() -> sheet.end(id, BY_GWEN)).isInstanceOf(SuspensionNotInForce.class);
        sheet.approve(id, FRANCES, BY_FRANCES);

        sheet.end(id, BY_GWEN);

        assertThatThrownBy(() -> sheet.end(id, BY_GWEN)).isInstanceOf(SuspensionNotInForce.class);
        assertThatThrownBy(() -> sheet.end(new UUID(0, 99), BY_GWEN)).isInstanceOf(NoSuchSuspension.class);
    }

    @Test
    void what_candour_sees_by_itself_is_not_recorded_as_done() {
        StatutoryClock clock = read(course(Optional.of(sheet)), DECISION, "2026-05-01");

        assertThatThrownBy(() -> sheet.finish(finish("decision", "2026-05-01"), clock, BY_GWEN))
                .isInstanceOf(ClockStopsByItself.class);
    }

    @Test
    void what_is_done_is_done_between_the_clocks_start_and_today() {
        assertThatThrownBy(() -> sheet.finish(finish("review", "2026-05-02"), review(), BY_GWEN))
                .isInstanceOf(RecordedBeforeItHappened.class);
        assertThatThrownBy(() -> sheet.finish(finish("review", "2026-04-27"), review(), BY_GWEN))
                .isInstanceOf(BeforeTheClockBegan.class);
    }

    @Test
    void what_was_recorded_as_done_is_taken_back_once_and_can_be_recorded_again() {
        var back = new TakeBackFinish(REFERRAL, "review", "It was another review.", 0);
        assertThatThrownBy(() -> sheet.takeBackFinish(back, review(), BY_GWEN)).isInstanceOf(ClockNotFinished.class);
        sheet.finish(finish("review", "2026-04-30"), review(), BY_GWEN);

        sheet.takeBackFinish(back, review(), BY_GWEN);

        assertThat(sheet.finishedOn("review")).isEmpty();
        assertThatThrownBy(() -> sheet.takeBackFinish(back, review(), BY_GWEN)).isInstanceOf(ClockNotFinished.class);
        assertThat(sheet.notes())
                .extracting(ClockSheetDetails.Note::kind)
                .containsExactly(NoteKind.NOT_FINISHED, NoteKind.FINISHED);
        sheet.finish(finish("review", "2026-05-01"), review(), BY_GWEN);
        assertThat(sheet.finishedOn("review")).contains(LocalDate.of(2026, 5, 1));
    }

    @Test
    void lateness_is_explained_where_there_is_some() {
        StatutoryClock inTime = read(course(Optional.of(sheet)), DECISION, "2026-05-01");
        StatutoryClock late = read(course(Optional.of(sheet)), DECISION, "2026-05-08");
        var command = new ExplainLateness(REFERRAL, "decision", "The advice came late.", 0);

        assertThatThrownBy(() -> sheet.explain(command, inTime, BY_FRANCES)).isInstanceOf(ClockNotLate.class);
        sheet.explain(command, late, BY_FRANCES);

        assertThat(read(course(Optional.of(sheet)), DECISION, "2026-05-08").lateBecause())
                .contains("The advice came late.");
    }

    private StatutoryClock review() {
        return read(decided(LocalDate.of(2026, 4, 28), Outcome.REVIEW, Optional.of(sheet)), REVIEW, TODAY.toString());
    }

    private UUID ask(StatutoryClock clock, String from, Optional<String> to) {
        sheet.ask(
                new AskSuspension(
                        REFERRAL,
                        clock.code(),
                        SuspensionType.NATIONAL_RELAXATION,
                        LocalDate.parse(from),
                        to.map(LocalDate::parse),
                        "The expectation was relaxed.",
                        0),
                clock,
                GWEN,
                BY_GWEN);
        return sheet.suspensions(TODAY).get(0).id();
    }

    private static RecordSent sent(String on) {
        return new RecordSent(REFERRAL, LocalDate.parse(on), "SIN-77", "Head of Safeguarding", Optional.empty(), 0);
    }

    private static GiveView view(UUID agency, Notifiable view) {
        return new GiveView(REFERRAL, agency, view, "Because of what is known.", 0);
    }

    private static FinishClock finish(String clock, String on) {
        return new FinishClock(REFERRAL, clock, LocalDate.parse(on), "Minutes of the board", 0);
    }
}
