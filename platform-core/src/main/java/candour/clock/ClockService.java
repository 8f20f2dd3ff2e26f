package candour.clock;

import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.PANEL_CHAIR;
import static candour.identity.Capacity.PANEL_MEMBER;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.board.Agencies;
import candour.board.AgencyDetails;
import candour.board.Posts;
import candour.casefile.ClockState;
import candour.casefile.ReferralId;
import candour.casefile.ReferralService;
import candour.casefile.StatutoryClock;
import candour.guidance.ClockEnd;
import candour.guidance.Edition;
import candour.identity.Acting;
import candour.identity.Actor;
import candour.identity.AllowedFor;
import candour.identity.ForMembers;
import candour.identity.WithStepUp;
import candour.identity.WithinUseCase;
import candour.kernel.BusinessClock;
import candour.kernel.NotFound;
import candour.kernel.Stale;
import candour.work.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The clocks of referrals and cases, and what is recorded about them. */
@ApplicationScoped
@Transactional
public class ClockService {
    @Inject
    Courses courses;

    @Inject
    ReferralService referrals;

    @Inject
    Agencies agencies;

    @Inject
    Posts posts;

    @Inject
    Acting acting;

    @Inject
    AuditTrail audit;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Change> news;

    /**
     * The clocks of a referral and its case, and what was recorded of them.
     *
     * @throws NotFound when there is no such referral, or none that the actor may know of
     */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER})
    public ClockSheetDetails get(ReferralId referral) {
        audit.showed("Clocks opened", referral.value());
        return details(referral);
    }

    /** Everything by which something is owed on the board, as far as the actor may know, the nearest first. */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER})
    public List<RunningClock> running() {
        List<RunningClock> running = courses.running(acting.actor());
        audit.showed(
                "Running clocks listed",
                running.stream().map(RunningClock::referral).collect(Collectors.toSet()));
        return running;
    }

    /** The same, for whoever shows it among other things. */
    @WithinUseCase
    public List<RunningClock> runningNow() {
        return courses.running(acting.actor());
    }

    /**
     * Records that the authority's notification went out; nothing is sent. It stops the clock of the duty to notify, and
     * supersedes what was recorded before. Under rules by which the notification opens a rapid review, it opens it.
     *
     * @throws Stale when somebody recorded something meanwhile
     * @throws RecordedBeforeItHappened when the day lies after today
     * @throws BeforeTheClockBegan when the day lies before the agency became aware
     * @throws candour.casefile.EditionEnded when it would open a rapid review by an edition that has ended, with no reason
     */
    @AllowedFor(BUSINESS_MANAGER)
    public ClockSheetDetails recordSent(@NotNull @Valid RecordSent command) {
        var read = courses.get(acting.actor(), command.referral());
        ClockSheet sheet = courses.open(command.referral(), command.version());
        news.fire(sheet.sent(command, read.course().aware(), recording()));
        referrals.openByNotification(command.referral(), command.on(), command.whyThisEdition());
        courses.touch(sheet);
        return details(command.referral());
    }

    /**
     * Records that the authority decided not to notify.
     *
     * @throws Stale when somebody recorded something meanwhile
     * @throws RecordedBeforeItHappened when the day lies after today
     * @throws BeforeTheClockBegan when the day lies before the agency became aware
     * @throws candour.casefile.RapidReviewIsOpen when the notification opened a rapid review
     */
    @AllowedFor(BUSINESS_MANAGER)
    public ClockSheetDetails recordNotNotified(@NotNull @Valid RecordNotNotified command) {
        referrals.requireNoRapidReview(command.referral());
        var read = courses.get(acting.actor(), command.referral());
        ClockSheet sheet = courses.open(command.referral(), command.version());
        return recorded(
                command.referral(),
                sheet,
                sheet.notNotified(command, read.course().aware(), recording()));
    }

    /**
     * A member of the panel gives their agency's view of whether the incident has to be notified.
     *
     * @throws Stale when somebody recorded something meanwhile
     * @throws NotYourAgency when the actor doesn't answer for the agency
     */
    @AllowedFor(PANEL_MEMBER)
    public ClockSheetDetails giveView(@NotNull @Valid GiveView command) {
        AgencyDetails agency = ownAgencies().stream()
                .filter(own -> own.id().equals(command.agency()))
                .findFirst()
                .orElseThrow(NotYourAgency::new);
        ClockSheet sheet = courses.open(command.referral(), command.version());
        return recorded(command.referral(), sheet, sheet.give(command, agency.name(), recording()));
    }

    /**
     * The business manager asks for a clock to stand still. It does once the Board Chair has approved it.
     *
     * @throws Stale when somebody recorded something meanwhile
     * @throws NoSuchClock when the edition has no such clock
     * @throws ClockNotSuspendable when its rule doesn't let it stand still for this
     * @throws ClockNotRunning when nothing is owed by it
     * @throws BeforeTheClockBegan when the first day lies before the clock's start
     * @throws SuspensionEndsBeforeItBegins when the days are the wrong way round
     */
    @AllowedFor(BUSINESS_MANAGER)
    public ClockSheetDetails askSuspension(@NotNull @Valid AskSuspension command) {
        StatutoryClock of = clock(command.referral(), command.clock());
        ClockSheet sheet = courses.open(command.referral(), command.version());
        return recorded(
                command.referral(), sheet, sheet.ask(command, of, acting.actor().person(), recording()));
    }

    /**
     * The Board Chair lets the clock stand still.
     *
     * @throws Stale when somebody recorded something meanwhile
     * @throws NoSuchSuspension when the referral has no such suspension
     * @throws SuspensionSettled when it was approved or declined before
     * @throws ClockNotRunning when what the clock measures was done meanwhile: no approval makes late what was in time, or the
     *     other way round
     * @throws SuspensionOfOnesOwn when the Board Chair asked for it themselves
     */
    @AllowedFor(BOARD_CHAIR)
    @WithStepUp
    public ClockSheetDetails approveSuspension(@NotNull @Valid SettleSuspension command) {
        ClockSheet sheet = courses.open(command.referral(), command.version());
        StatutoryClock of = clock(command.referral(), sheet.clockOf(command.suspension()));
        if (!of.state().isOwed()) {
            throw new ClockNotRunning(of.title());
        }
        return recorded(
                command.referral(),
                sheet,
                sheet.approve(command.suspension(), acting.actor().person(), recording()));
    }

    /**
     * The Board Chair declines a suspension, or the business manager takes it back.
     *
     * @throws Stale when somebody recorded something meanwhile
     * @throws NoSuchSuspension when the referral has no such suspension
     * @throws SuspensionSettled when it was approved or declined before
     */
    @AllowedFor({BOARD_CHAIR, BUSINESS_MANAGER})
    public ClockSheetDetails declineSuspension(@NotNull @Valid SettleSuspension command) {
        ClockSheet sheet = courses.open(command.referral(), command.version());
        return recorded(command.referral(), sheet, sheet.decline(command.suspension(), recording()));
    }

    /**
     * Ends a suspension before its last day: the clock runs again from today on.
     *
     * @throws Stale when somebody recorded something meanwhile
     * @throws NoSuchSuspension when the referral has no such suspension
     * @throws SuspensionNotInForce when it wasn't approved, or doesn't hold any more
     */
    @AllowedFor({BOARD_CHAIR, BUSINESS_MANAGER})
    public ClockSheetDetails endSuspension(@NotNull @Valid SettleSuspension command) {
        ClockSheet sheet = courses.open(command.referral(), command.version());
        return recorded(command.referral(), sheet, sheet.end(command.suspension(), recording()));
    }

    /**
     * Records that what a clock measures was done, where Candour doesn't see it by itself.
     *
     * @throws Stale when somebody recorded something meanwhile
     * @throws NoSuchClock when the edition has no such clock
     * @throws ClockStopsByItself when it is seen by itself, or recorded apart
     * @throws ClockNotRunning when nothing is owed by it
     * @throws RecordedBeforeItHappened when the day lies after today
     * @throws BeforeTheClockBegan when the day lies before the clock's start
     */
    @AllowedFor(BUSINESS_MANAGER)
    public ClockSheetDetails finish(@NotNull @Valid FinishClock command) {
        StatutoryClock of = clock(command.referral(), command.clock());
        ClockSheet sheet = courses.open(command.referral(), command.version());
        return recorded(command.referral(), sheet, sheet.finish(command, of, recording()));
    }

    /**
     * Takes back what was recorded as done; it stays readable.
     *
     * @throws Stale when somebody recorded something meanwhile
     * @throws NoSuchClock when the edition has no such clock
     * @throws ClockNotFinished when nothing is recorded as done
     */
    @AllowedFor(BUSINESS_MANAGER)
    public ClockSheetDetails takeBackFinish(@NotNull @Valid TakeBackFinish command) {
        StatutoryClock of = clock(command.referral(), command.clock());
        ClockSheet sheet = courses.open(command.referral(), command.version());
        return recorded(command.referral(), sheet, sheet.takeBackFinish(command, of, recording()));
    }

    /**
     * Says why what a clock measures is or was late; of a decision, whoever decides says it.
     *
     * @throws Stale when somebody recorded something meanwhile
     * @throws NoSuchClock when the edition has no such clock
     * @throws LatenessIsTheChairs when it is about a decision, and the actor isn't the Board Chair
     * @throws ClockNotLate when there is nothing to explain
     */
    @AllowedFor({BOARD_CHAIR, BUSINESS_MANAGER})
    public ClockSheetDetails explain(@NotNull @Valid ExplainLateness command) {
        StatutoryClock of = clock(command.referral(), command.clock());
        if (of.end() == ClockEnd.DECISION) {
            if (!acting.actor().is(BOARD_CHAIR)) {
                throw new LatenessIsTheChairs();
            }
            acting.actAs(BOARD_CHAIR);
        }
        ClockSheet sheet = courses.open(command.referral(), command.version());
        return recorded(command.referral(), sheet, sheet.explain(command, of, recording()));
    }

    /** What waits for this actor: notifications to record, suspensions to approve, late decisions to explain. */
    @ForMembers
    public List<Waiting> waiting() {
        List<Waiting> waiting = toDo();
        audit.showed(
                "Waiting clocks listed", waiting.stream().map(Waiting::about).collect(Collectors.toSet()));
        return waiting;
    }

    /** How many things wait for this actor here. */
    @WithinUseCase
    public int countWaiting() {
        return toDo().size();
    }

    private List<Waiting> toDo() {
        Actor actor = acting.actor();
        if (!actor.is(BOARD_CHAIR) && !actor.is(BUSINESS_MANAGER)) {
            return List.of();
        }
        var waiting = new ArrayList<Waiting>();
        for (RunningClock one : courses.running(actor)) {
            task(one.clock(), actor)
                    .ifPresent(task -> waiting.add(new Waiting(
                            task,
                            one.referral(),
                            one.reference(),
                            one.clock().startedOn().orElseThrow())));
        }
        if (actor.is(BOARD_CHAIR)) {
            courses.suspensionsAsked(actor).entrySet().stream()
                    .map(asked -> new Waiting(
                            "APPROVE_SUSPENSION",
                            asked.getKey().referral(),
                            asked.getKey().reference(),
                            asked.getValue()))
                    .sorted(Comparator.comparing(Waiting::since).thenComparing(Waiting::reference))
                    .forEach(waiting::add);
        }
        return List.copyOf(waiting);
    }

    private static Optional<String> task(StatutoryClock of, Actor actor) {
        if (of.end() == ClockEnd.NOTIFICATION_SENT && actor.is(BUSINESS_MANAGER)) {
            return Optional.of("RECORD_NOTIFICATION");
        }
        boolean unexplained =
                of.state() == ClockState.OVERDUE && of.lateBecause().isEmpty();
        return of.end() == ClockEnd.DECISION && unexplained && actor.is(BOARD_CHAIR)
                ? Optional.of("EXPLAIN_LATENESS")
                : Optional.empty();
    }

    private StatutoryClock clock(ReferralId referral, String code) {
        return courses.get(acting.actor(), referral).clocks().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchClock(code));
    }

    private Recording recording() {
        return new Recording(acting.actor().nameInFull(), clock.today(), clock.recordedAt());
    }

    private ClockSheetDetails recorded(ReferralId referral, ClockSheet sheet, Change change) {
        courses.touch(sheet);
        news.fire(change);
        return details(referral);
    }

    private List<AgencyDetails> ownAgencies() {
        Actor actor = acting.actor();
        if (!actor.is(PANEL_MEMBER)) {
            return List.of();
        }
        Set<UUID> own = posts.agenciesOf(actor.person(), PANEL_MEMBER);
        Map<UUID, AgencyDetails> byId = agencies.byId();
        return own.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .sorted(Comparator.comparing(AgencyDetails::name))
                .toList();
    }

    private ClockSheetDetails details(ReferralId referral) {
        var read = courses.get(acting.actor(), referral);
        Course course = read.course();
        Optional<ClockSheet> sheet = course.sheet();
        Map<UUID, String> names =
                agencies.byId().values().stream().collect(Collectors.toMap(AgencyDetails::id, AgencyDetails::name));
        return new ClockSheetDetails(
                course.referral(),
                course.reference(),
                course.caseFile(),
                read.edition().map(Edition::code),
                read.edition().map(Edition::title),
                read.clocks(),
                sheet.map(ClockSheet::notifications).orElse(List.of()),
                sheet.map(one -> one.views(names)).orElse(List.of()),
                sheet.map(one -> one.suspensions(clock.today())).orElse(List.of()),
                sheet.map(ClockSheet::notes).orElse(List.of()),
                ownAgencies(),
                sheet.map(ClockSheet::version).orElse(0L));
    }
}
