package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.ClockState;
import candour.casefile.ReferralId;
import candour.casefile.RulesAhead;
import candour.clock.AskSuspension;
import candour.clock.ClockSheetDetails;
import candour.clock.ExplainLateness;
import candour.clock.FinishClock;
import candour.clock.GiveView;
import candour.clock.NoteKind;
import candour.clock.Notifiable;
import candour.clock.NotificationOutcome;
import candour.clock.RecordNotNotified;
import candour.clock.RecordSent;
import candour.clock.SettleSuspension;
import candour.clock.SuspensionState;
import candour.clock.TakeBackFinish;
import candour.guidance.CaseStep;
import candour.guidance.SuspensionType;
import candour.identity.Capacity;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
@SuppressWarnings({"unchecked", "rawtypes"}) // a component is found by its class, which says nothing of its items
class ReferralClocksViewTest {
    private static final LocalDate TODAY = CoreStandIn.TODAY;

    @AfterEach
    void close() {
        Shown.close();
    }

    private static CoreStandIn core(Capacity... capacities) {
        var core = new CoreStandIn(capacities);
        core.clocks.clocks = List.of(
                ClocksStandIn.notification(ClockState.OVERDUE, TODAY.minusDays(1), 1),
                ClocksStandIn.decision(ClockState.RUNNING, TODAY.plusDays(3), 3),
                ClocksStandIn.review(ClockState.RUNNING, TODAY.plusMonths(6), 120));
        return core;
    }

    private static CoreStandIn opened(Capacity... capacities) {
        var core = core(capacities);
        open(core);
        return core;
    }

    private static void open(CoreStandIn core) {
        Shown.open(core, "/b/ash/referrals/" + CoreStandIn.REFERRAL + "/clocks");
    }

    private static String shown() {
        return Shown.words(_get(ReferralClocksView.class));
    }

    private static void date(String id, LocalDate day) {
        var parts = _get(DateParts.class, spec -> spec.withId(id));
        List<TextField> fields = _find(parts, TextField.class);
        _setValue(fields.get(0), Integer.toString(day.getDayOfMonth()));
        _setValue(fields.get(1), Integer.toString(day.getMonthValue()));
        _setValue(fields.get(2), Integer.toString(day.getYear()));
    }

    private static void text(String id, String typed) {
        _setValue(_get(TextField.class, spec -> spec.withId(id)), typed);
    }

    private static void area(String id, String typed) {
        _setValue(_get(TextArea.class, spec -> spec.withId(id)), typed);
    }

    private static void press(String name) {
        _click(_get(NativeButton.class, spec -> spec.withText(name)));
    }

    private static boolean offers(String name) {
        return !_find(NativeButton.class, spec -> spec.withText(name)).isEmpty();
    }

    @Test
    void each_clock_says_how_it_stands_and_how_its_day_was_computed() {
        opened(Capacity.PANEL_MEMBER);

        assertThat(shown())
                .contains("1 working day overdue", "was 9 November 2026")
                .contains("In 3 working days", "13 November 2026")
                .contains("How it was computed")
                .contains("5 working days after 2 November 2026.")
                .contains("Counted from the day on which the agency became aware, 2 November 2026.")
                .contains("Owed by: The local authority")
                .contains("To be checked against the official text");
    }

    @Test
    void whoever_only_reads_is_offered_nothing_to_record() {
        opened(Capacity.PANEL_CHAIR);

        assertThat(_find(RecordForm.class)).isEmpty();
    }

    @Test
    void the_business_manager_records_what_was_sent() {
        var core = opened(Capacity.BUSINESS_MANAGER);
        date("sent-on", TODAY.minusDays(1));
        text("sent-reference", " SIN-77 ");
        text("sent-by", "Head of Safeguarding");

        press("Record it as sent");

        assertThat(core.clocks.recorded)
                .containsExactly(new RecordSent(
                        new ReferralId(CoreStandIn.REFERRAL),
                        TODAY.minusDays(1),
                        "SIN-77",
                        "Head of Safeguarding",
                        Optional.empty(),
                        4));
        assertThat(shown()).contains("Recorded as sent.");
    }

    @Test
    void where_the_notification_opens_a_rapid_review_that_is_said() {
        var core = core(Capacity.BUSINESS_MANAGER);
        core.rules = Optional.of(new RulesAhead(
                "WT2023", "Working Together 2023", List.of(CaseStep.NOTIFICATION, CaseStep.SCOPING), Optional.empty()));
        open(core);
        date("sent-on", TODAY);
        text("sent-reference", "SIN-77");
        text("sent-by", "Head of Safeguarding");

        press("Record it as sent");

        assertThat(shown()).contains("That opens the rapid review");
    }

    @Test
    void under_an_edition_that_has_ended_a_rapid_review_asks_why() {
        var core = core(Capacity.BUSINESS_MANAGER);
        core.rules = Optional.of(new RulesAhead(
                "WT2018",
                "Working Together 2018",
                List.of(CaseStep.NOTIFICATION, CaseStep.SCOPING),
                Optional.of(TODAY.minusDays(400))));
        open(core);
        date("sent-on", TODAY);
        text("sent-reference", "SIN-77");
        text("sent-by", "Head of Safeguarding");

        press("Record it as sent");
        assertThat(core.clocks.recorded).isEmpty();

        _setValue(_get(TextArea.class, spec -> spec.withId("request-why")), "We keep it.");
        press("Record it as sent");
        assertThat(core.clocks.recorded).singleElement().isInstanceOfSatisfying(RecordSent.class, command -> assertThat(
                        command.whyThisEdition())
                .contains("We keep it."));
    }

    @Test
    void what_is_missing_is_said_at_the_top_and_nothing_is_recorded() {
        var core = opened(Capacity.BUSINESS_MANAGER);
        text("sent-reference", "SIN-77");

        press("Record it as sent");

        assertThat(core.clocks.recorded).isEmpty();
        assertThat(shown())
                .contains("Nothing is recorded yet. What you typed is kept.")
                .contains("Enter the day on which it was sent")
                .contains("Enter who sent it")
                .doesNotContain("Enter the reference of the notification");
        assertThat(_get(TextField.class, spec -> spec.withId("sent-reference")).getValue())
                .isEqualTo("SIN-77");
    }

    @Test
    void what_the_record_refuses_is_said_and_what_was_typed_stays() {
        var core = opened(Capacity.BUSINESS_MANAGER);
        core.clocks.stale = true;
        date("sent-on", TODAY);
        text("sent-reference", "SIN-77");
        text("sent-by", "Head of Safeguarding");

        press("Record it as sent");

        assertThat(shown()).contains("Somebody recorded something meanwhile.");
        assertThat(_get(TextField.class, spec -> spec.withId("sent-reference")).getValue())
                .isEqualTo("SIN-77");
    }

    @Test
    void a_decision_not_to_notify_needs_its_reason() {
        var core = opened(Capacity.BUSINESS_MANAGER);
        date("not-on", TODAY);
        text("not-by", "Director");
        press("Record the decision");
        assertThat(core.clocks.recorded).isEmpty();

        area("not-reason", "No abuse is suspected.");
        press("Record the decision");

        assertThat(core.clocks.recorded).hasSize(1).first().isInstanceOf(RecordNotNotified.class);
    }

    @Test
    void what_was_recorded_never_says_that_candour_sent_it() {
        var core = core(Capacity.PANEL_MEMBER);
        core.clocks.notifications = List.of(
                new ClockSheetDetails.Notification(
                        2,
                        NotificationOutcome.SENT,
                        TODAY.minusDays(2),
                        "Head of Safeguarding",
                        Optional.of("SIN-77"),
                        Optional.empty(),
                        "Gwen Hollis",
                        TODAY),
                new ClockSheetDetails.Notification(
                        1,
                        NotificationOutcome.NOT_NOTIFIED,
                        TODAY.minusDays(3),
                        "Director",
                        Optional.empty(),
                        Optional.of("No abuse was suspected."),
                        "Gwen Hollis",
                        TODAY.minusDays(3)));
        open(core);

        assertThat(shown())
                .contains("Recorded as sent 8 November 2026, reference SIN-77")
                .contains("Superseded: Decided on 7 November 2026 not to notify")
                .contains("No abuse was suspected.")
                .contains("it sends nothing");
    }

    @Test
    void a_member_gives_the_view_of_their_agency() {
        var core = core(Capacity.PANEL_MEMBER);
        core.clocks.ownAgencies = List.of(CoreStandIn.HEALTH);
        open(core);
        RadioButtonGroup<Notifiable> view = _get(RadioButtonGroup.class);
        _setValue(view, Notifiable.UNSURE);
        area("view-reason", "The cause of death isn't known.");

        press("Record the view");

        assertThat(core.clocks.recorded).hasSize(1).first().isInstanceOf(GiveView.class);
        assertThat(((GiveView) core.clocks.recorded.get(0)).agency()).isEqualTo(CoreStandIn.HEALTH.id());
    }

    @Test
    void why_a_decision_is_late_the_chair_says_and_the_manager_does_not() {
        var core = core(Capacity.BUSINESS_MANAGER);
        core.clocks.clocks = List.of(ClocksStandIn.decision(ClockState.OVERDUE, TODAY.minusDays(4), 2));
        open(core);
        assertThat(offers("Record the reason")).isFalse();
        Shown.close();

        var chairs = core(Capacity.BOARD_CHAIR);
        chairs.clocks.clocks = core.clocks.clocks;
        open(chairs);
        area("late-decision", "The advice came late.");
        press("Record the reason");

        assertThat(chairs.clocks.recorded).hasSize(1).first().isInstanceOf(ExplainLateness.class);
    }

    @Test
    void what_candour_does_not_see_is_recorded_as_done() {
        var core = core(Capacity.BUSINESS_MANAGER);
        core.clocks.clocks = List.of(ClocksStandIn.review(ClockState.RUNNING, TODAY.plusMonths(1), 22));
        open(core);
        date("done-on-review", TODAY);
        text("done-by-review", "Minutes of the board");

        press("Record it as done");

        assertThat(core.clocks.recorded).hasSize(1).first().isInstanceOf(FinishClock.class);
    }

    @Test
    void what_was_recorded_as_done_is_taken_back_for_a_reason_by_who_manages() {
        var core = core(Capacity.BUSINESS_MANAGER);
        core.clocks.clocks = List.of(ClocksStandIn.review(ClockState.STOPPED_IN_TIME, TODAY.plusMonths(1), 22));
        core.clocks.notes = List.of(
                new ClockSheetDetails.Note("review", NoteKind.FINISHED, TODAY, "Minutes", "Gwen Hollis", TODAY));
        open(core);
        press("Take the record back");
        assertThat(core.clocks.recorded).isEmpty();
        assertThat(Shown.words()).contains("Enter what is wrong with the record");
        area("undone-review", "It was another review.");

        press("Take the record back");

        assertThat(core.clocks.recorded).hasSize(1).first().isInstanceOf(TakeBackFinish.class);
    }

    // ---- suspension

    @Test
    void only_what_may_stand_still_is_offered_and_without_an_end_too() {
        var core = opened(Capacity.BUSINESS_MANAGER);
        Select<Object> clock = _get(Select.class, spec -> spec.withId("ask-clock"));
        Select<SuspensionType> type = _get(Select.class, spec -> spec.withId("ask-type"));
        assertThat(clock.getListDataView().getItemCount()).isEqualTo(1);
        type.setValue(SuspensionType.NATIONAL_RELAXATION);
        date("ask-from", TODAY);
        area("ask-reason", "Relaxed for a time.");

        press("Ask the Board Chair");

        assertThat(core.clocks.recorded).hasSize(1).first().isInstanceOf(AskSuspension.class);
        assertThat(((AskSuspension) core.clocks.recorded.get(0)).to()).isEmpty();
    }

    @Test
    void where_no_clock_may_stand_still_that_is_said() {
        var core = core(Capacity.BUSINESS_MANAGER);
        core.clocks.clocks = List.of(ClocksStandIn.notification(ClockState.RUNNING, TODAY, 0));
        open(core);

        assertThat(shown()).contains("None of the running clocks can be suspended under this guidance.");
        assertThat(offers("Ask the Board Chair")).isFalse();
    }

    private static ClockSheetDetails.Suspension suspension(SuspensionState state, boolean open) {
        return new ClockSheetDetails.Suspension(
                new UUID(0, 6),
                "review",
                SuspensionType.NATIONAL_RELAXATION,
                TODAY,
                Optional.empty(),
                "Relaxed for a time.",
                state,
                "Gwen Hollis",
                TODAY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                open);
    }

    @Test
    void the_chair_approves_with_a_proof_given_lately() {
        var core = core(Capacity.BOARD_CHAIR);
        core.clocks.suspensions = List.of(suspension(SuspensionState.ASKED, false));
        open(core);

        press("Approve");

        assertThat(core.clocks.recorded).hasSize(1).first().isInstanceOf(SettleSuspension.class);
        assertThat(shown()).contains("Approved. The clock stands still");
    }

    @Test
    void without_a_proof_the_chair_leaves_to_give_one_and_nothing_is_approved() {
        var core = core(Capacity.BOARD_CHAIR);
        core.provedAt = Instant.EPOCH;
        core.clocks.suspensions = List.of(suspension(SuspensionState.ASKED, false));
        open(core);

        press("Approve");

        assertThat(core.clocks.recorded).isEmpty();
    }

    @Test
    void the_manager_takes_back_and_ends_and_never_approves() {
        var core = core(Capacity.BUSINESS_MANAGER);
        core.clocks.suspensions = List.of(suspension(SuspensionState.ASKED, false));
        open(core);
        assertThat(offers("Approve")).isFalse();
        press("Take it back");
        Shown.close();

        core.clocks.suspensions = List.of(suspension(SuspensionState.APPROVED, true));
        open(core);
        press("End it now");

        assertThat(core.clocks.recorded).hasSize(2);
    }

    @Test
    void a_case_has_its_own_head_with_the_clocks_among_its_pages() {
        var core = core(Capacity.BUSINESS_MANAGER);
        core.clocks.caseFile = Optional.of(CoreStandIn.CASE);
        open(core);

        assertThat(shown())
                .contains("Threshold")
                .contains("Notification 1 working day overdue")
                .contains("Decision in 3 working days")
                .doesNotContain("Review in 120 working days");
    }
}
