package candour.web.screen;

import candour.board.AgencyDetails;
import candour.calendar.CloseOffice;
import candour.calendar.ClosureDetails;
import candour.calendar.ClosureService;
import candour.calendar.ClosureState;
import candour.calendar.EndClosure;
import candour.casefile.ClockState;
import candour.casefile.ReferralId;
import candour.casefile.StatutoryClock;
import candour.clock.AskSuspension;
import candour.clock.ClockService;
import candour.clock.ClockSheetDetails;
import candour.clock.ExplainLateness;
import candour.clock.FinishClock;
import candour.clock.GiveView;
import candour.clock.RecordNotNotified;
import candour.clock.RecordSent;
import candour.clock.RunningClock;
import candour.clock.SettleSuspension;
import candour.clock.TakeBackFinish;
import candour.guidance.ClockEnd;
import candour.guidance.ClockStart;
import candour.guidance.SuspensionType;
import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.work.Waiting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The clocks of one referral, and the closures of one board. Remembers what was recorded. */
final class ClocksStandIn {
    private static final LocalDate TODAY = CoreStandIn.TODAY;

    List<StatutoryClock> clocks = List.of();
    List<Waiting> waiting = List.of();
    List<ClockSheetDetails.Notification> notifications = List.of();
    List<ClockSheetDetails.View> views = List.of();
    List<ClockSheetDetails.Note> notes = List.of();
    List<ClockSheetDetails.Suspension> suspensions = List.of();
    List<AgencyDetails> ownAgencies = List.of();
    List<ClosureDetails> closed = List.of();
    Optional<UUID> caseFile = Optional.empty();
    boolean stale;
    Optional<Refusal> refuses = Optional.empty();
    final List<Object> recorded = new ArrayList<>();

    static StatutoryClock notification(ClockState state, LocalDate due, int workingDays) {
        return clock(
                "notification", "Notification of the incident", ClockEnd.NOTIFICATION_SENT, state, due, workingDays);
    }

    static StatutoryClock decision(ClockState state, LocalDate due, int workingDays) {
        return clock("decision", "Decision whether there is a review", ClockEnd.DECISION, state, due, workingDays);
    }

    static StatutoryClock review(ClockState state, LocalDate due, int workingDays) {
        return clock("review", "Completion of the review", ClockEnd.REVIEW_FINISHED, state, due, workingDays);
    }

    private static StatutoryClock clock(
            String code, String title, ClockEnd end, ClockState state, LocalDate due, int workingDays) {
        boolean stopped = state == ClockState.STOPPED_IN_TIME || state == ClockState.STOPPED_LATE;
        return new StatutoryClock(
                code,
                title,
                "The local authority",
                state,
                ClockStart.BECAME_AWARE,
                end,
                Optional.of(LocalDate.of(2026, 11, 2)),
                Optional.of(due),
                Optional.of("5 working days after 2 November 2026."),
                stopped ? Optional.of(LocalDate.of(2026, 11, 6)) : Optional.empty(),
                workingDays,
                state == ClockState.PAUSED ? 40 : 0,
                end == ClockEnd.REVIEW_FINISHED ? Set.of(SuspensionType.NATIONAL_RELAXATION) : Set.of(),
                Optional.empty(),
                false,
                end != ClockEnd.REVIEW_FINISHED);
    }

    ClockService service() {
        return new ClockService() {
            @Override
            public ClockSheetDetails get(ReferralId referral) {
                return sheet();
            }

            @Override
            public List<RunningClock> running() {
                return clocks.stream()
                        .filter(one -> one.state().isOwed())
                        .map(one -> new RunningClock(CoreStandIn.REFERRAL, caseFile, "ASH-2026-001", one))
                        .toList();
            }

            @Override
            public List<Waiting> waiting() {
                return waiting;
            }

            @Override
            public ClockSheetDetails recordSent(RecordSent command) {
                return record(command);
            }

            @Override
            public ClockSheetDetails recordNotNotified(RecordNotNotified command) {
                return record(command);
            }

            @Override
            public ClockSheetDetails giveView(GiveView command) {
                return record(command);
            }

            @Override
            public ClockSheetDetails askSuspension(AskSuspension command) {
                return record(command);
            }

            @Override
            public ClockSheetDetails approveSuspension(SettleSuspension command) {
                return record(command);
            }

            @Override
            public ClockSheetDetails declineSuspension(SettleSuspension command) {
                return record(command);
            }

            @Override
            public ClockSheetDetails endSuspension(SettleSuspension command) {
                return record(command);
            }

            @Override
            public ClockSheetDetails finish(FinishClock command) {
                return record(command);
            }

            @Override
            public ClockSheetDetails takeBackFinish(TakeBackFinish command) {
                return record(command);
            }

            @Override
            public ClockSheetDetails explain(ExplainLateness command) {
                return record(command);
            }
        };
    }

    private ClockSheetDetails record(Object command) {
        if (stale) {
            throw new Stale();
        }
        refuses.ifPresent(refusal -> {
            throw refusal;
        });
        recorded.add(command);
        return sheet();
    }

    private ClockSheetDetails sheet() {
        return new ClockSheetDetails(
                CoreStandIn.REFERRAL,
                "ASH-2026-001",
                caseFile,
                Optional.of("WT2015"),
                Optional.of("Working Together to Safeguard Children 2015"),
                clocks,
                notifications,
                views,
                suspensions,
                notes,
                ownAgencies,
                4);
    }

    ClosureService closures() {
        return new ClosureService() {
            @Override
            public List<ClosureDetails> closures() {
                return closed;
            }

            @Override
            public ClosureDetails close(CloseOffice command) {
                refuses.ifPresent(refusal -> {
                    throw refusal;
                });
                recorded.add(command);
                closed = List.of(closure(command.from(), command.to(), ClosureState.COMING));
                return closed.get(0);
            }

            @Override
            public ClosureDetails end(EndClosure command) {
                if (stale) {
                    throw new Stale();
                }
                recorded.add(command);
                closed = List.of(closure(TODAY, TODAY, ClosureState.PAST));
                return closed.get(0);
            }
        };
    }

    static ClosureDetails closure(LocalDate from, LocalDate to, ClosureState state) {
        return new ClosureDetails(
                new UUID(0, 4), from, to, "The office is moved.", TODAY, "Arlo Beck", Optional.empty(), state, 2);
    }
}
