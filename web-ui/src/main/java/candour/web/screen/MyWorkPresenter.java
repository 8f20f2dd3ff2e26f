package candour.web.screen;

import candour.board.BoardDetails;
import candour.board.FactorResetService;
import candour.board.OwnPosts;
import candour.board.RosterService;
import candour.casefile.ClockState;
import candour.casefile.ReferralRow;
import candour.casefile.ReferralService;
import candour.casefile.StatutoryClock;
import candour.clock.ClockService;
import candour.clock.RunningClock;
import candour.guidance.ClockEnd;
import candour.identity.StandIn;
import candour.kernel.BusinessClock;
import candour.meeting.MeetingService;
import candour.notification.NotificationService;
import candour.restriction.RestrictionService;
import candour.scoping.ScopingService;
import candour.threshold.AdviceService;
import candour.threshold.DecisionService;
import candour.work.Waiting;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What waits for the person, over all own boards: short pieces of work, one board after the other. */
@Dependent
public class MyWorkPresenter {
    /** The task of asking the panel, which referrals have. */
    static final String ASK = "ASK";

    /** The task of answering for one's agency. */
    static final String ANSWER = "ANSWER_SCOPING";

    /** The task of asking the agencies of a rapid review. */
    static final String SCOPE = "SCOPE";

    /** The task of asking again whoever is silent. */
    static final String CHASE = "CHASE_SCOPING";

    /** Tasks that are held on a day; all others wait from one. */
    private static final Set<String> ON_A_DAY = Set.of("RUN_MEETING", "TAKE_ATTENDANCE");

    /** Tasks whose day is that by which they are due. */
    static final Set<String> BY_A_DAY = Set.of(ANSWER, CHASE);

    /** Days ahead of its own from which a task is soon to be done. */
    private static final int SOON_DAYS = 3;

    /** Tasks that are the Board Chair's, or the delegate's in the Chair's place. */
    private static final Set<String> OF_THE_CHAIR = Set.of(ASK, "DECIDE", "EXPLAIN_LATENESS", "APPROVE_SUSPENSION");

    /** Tasks that do what a clock measures, or say why that is late. */
    private static final Map<String, ClockEnd> BY_A_CLOCK = Map.of(
            "RECORD_NOTIFICATION", ClockEnd.NOTIFICATION_SENT,
            "DECIDE", ClockEnd.DECISION,
            "EXPLAIN_LATENESS", ClockEnd.DECISION);

    /** How urgent something is, the most urgent first. */
    enum Urgency {
        /** Its day has passed. */
        OVERDUE,
        /** Its day is today. */
        TODAY,
        /** Its day is at most three working days off. */
        SOON,
        /** It has no day, or a later one, and waits. */
        WAITING
    }

    /** What somebody can look at alone. */
    enum Kind {
        REFERRALS,
        MEETINGS,
        PAPERS,
        CLOCKS,
        AGENCIES,
        RESTRICTIONS,
        SIGN_INS;

        static Kind of(String task) {
            return switch (task) {
                case ASK -> REFERRALS;
                case "CONVENE", "RUN_MEETING", "TAKE_ATTENDANCE" -> MEETINGS;
                case "ADVISE", "DECIDE" -> PAPERS;
                case "RECORD_NOTIFICATION", "EXPLAIN_LATENESS", "APPROVE_SUSPENSION" -> CLOCKS;
                case ANSWER, SCOPE, CHASE -> AGENCIES;
                case "NAME_ANEW" -> RESTRICTIONS;
                case "CONFIRM_RESET" -> SIGN_INS;
                default -> throw new IllegalStateException("no kind for " + task);
            };
        }
    }

    /**
     * One thing that waits on one board.
     *
     * @param inPlaceOf the Board Chair for whom it is done by whoever stands in
     * @param clock by which it is due
     */
    record Task(
            BoardDetails board,
            Waiting waits,
            Urgency urgency,
            Optional<String> inPlaceOf,
            Optional<StatutoryClock> clock) {
        /** By when it is due; of what has no day, since when it waits. */
        LocalDate day() {
            return clock.flatMap(StatutoryClock::due).orElse(waits.since());
        }

        Kind kind() {
            return Kind.of(waits.task());
        }
    }

    /**
     * What the person is told and hasn't read on one board.
     *
     * @param count at least one
     */
    record Told(BoardDetails board, int count) {}

    /**
     * @param suspended those of the person's boards that are shut for now
     * @param told on which boards there is something unread
     * @param waiting all of it, the most urgent first, then what has waited longest
     */
    record Work(
            LocalDate today,
            List<BoardDetails> boards,
            List<BoardDetails> suspended,
            List<Told> told,
            List<Task> waiting) {
        long count(Shown shown) {
            return waiting.stream().filter(shown::has).count();
        }

        List<Task> only(Shown shown) {
            return waiting.stream().filter(shown::has).toList();
        }
    }

    /** What of the work is shown: all, or that of one board, of one kind, or both. */
    record Shown(Optional<String> board, Optional<Kind> kind) {
        static final Shown ALL = new Shown(Optional.empty(), Optional.empty());

        boolean has(Task task) {
            return board.filter(slug -> !slug.equals(task.board().slug())).isEmpty()
                    && kind.filter(only -> only != task.kind()).isEmpty();
        }
    }

    private final ScreenCalls calls;
    private final ReferralService referrals;
    private final MeetingService meetings;
    private final AdviceService advice;
    private final DecisionService decisions;
    private final RosterService roster;
    private final FactorResetService resets;
    private final NotificationService notifications;
    private final ClockService clocks;
    private final ScopingService scoping;
    private final RestrictionService restrictions;
    private final BusinessClock clock;

    @Inject
    public MyWorkPresenter(
            ScreenCalls calls,
            ReferralService referrals,
            MeetingService meetings,
            AdviceService advice,
            DecisionService decisions,
            RosterService roster,
            FactorResetService resets,
            NotificationService notifications,
            ClockService clocks,
            ScopingService scoping,
            RestrictionService restrictions,
            BusinessClock clock) {
        this.calls = calls;
        this.referrals = referrals;
        this.meetings = meetings;
        this.advice = advice;
        this.decisions = decisions;
        this.roster = roster;
        this.resets = resets;
        this.notifications = notifications;
        this.clocks = clocks;
        this.scoping = scoping;
        this.restrictions = restrictions;
        this.clock = clock;
    }

    Work work() {
        List<BoardDetails> boards = calls.mine();
        LocalDate today = clock.today();
        List<Task> waiting = boards.stream()
                .flatMap(board -> tasks(board, today))
                .sorted(Comparator.comparing(Task::urgency).thenComparing(Task::day))
                .toList();
        return new Work(today, boards, calls.mineSuspended(), told(boards), waiting);
    }

    private List<Told> told(List<BoardDetails> boards) {
        return boards.stream()
                .map(board -> new Told(
                        board, calls.run(board.slug(), notifications::unread).count()))
                .filter(told -> told.count() > 0)
                .toList();
    }

    private Stream<Task> tasks(BoardDetails board, LocalDate today) {
        OwnPosts own = calls.run(board.slug(), roster::mine);
        Optional<String> chair = own.standIn().map(StandIn::name);
        List<RunningClock> running =
                Rights.mayReadCases(own.capacities()) ? calls.run(board.slug(), clocks::running) : List.of();
        return waiting(board.slug()).map(one -> {
            Optional<StatutoryClock> clock = clock(one, running);
            return new Task(
                    board,
                    one,
                    urgency(one, clock, today),
                    chair.filter(name -> OF_THE_CHAIR.contains(one.task())),
                    clock);
        });
    }

    private static Optional<StatutoryClock> clock(Waiting waits, List<RunningClock> running) {
        return running.stream()
                .filter(one ->
                        one.reference().equals(waits.reference()) && one.clock().end() == BY_A_CLOCK.get(waits.task()))
                .findFirst()
                .map(RunningClock::clock);
    }

    private static Urgency urgency(Waiting waits, Optional<StatutoryClock> clock, LocalDate today) {
        if (BY_A_DAY.contains(waits.task())) {
            return by(waits.since(), today);
        }
        if (!ON_A_DAY.contains(waits.task())) {
            return clock.map(one -> urgency(one, today)).orElse(Urgency.WAITING);
        }
        return waits.since().isBefore(today) ? Urgency.OVERDUE : Urgency.TODAY;
    }

    private static Urgency by(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return Urgency.OVERDUE;
        }
        return due.equals(today)
                ? Urgency.TODAY
                : due.isAfter(today.plusDays(SOON_DAYS)) ? Urgency.WAITING : Urgency.SOON;
    }

    private static Urgency urgency(StatutoryClock clock, LocalDate today) {
        if (clock.state() == ClockState.OVERDUE) {
            return Urgency.OVERDUE;
        }
        if (clock.due().filter(today::equals).isPresent()) {
            return Urgency.TODAY;
        }
        return ClockWords.isSoon(clock) ? Urgency.SOON : Urgency.WAITING;
    }

    private Stream<Waiting> waiting(String board) {
        return Stream.of(
                        calls.run(board, referrals::waitingForRequest).stream()
                                .map(MyWorkPresenter::toAsk)
                                .toList(),
                        calls.run(board, meetings::waiting),
                        calls.run(board, advice::waiting),
                        calls.run(board, decisions::waiting),
                        calls.run(board, clocks::waiting),
                        calls.run(board, scoping::waiting),
                        calls.run(board, restrictions::waiting),
                        calls.run(board, resets::waiting))
                .flatMap(List::stream);
    }

    private static Waiting toAsk(ReferralRow row) {
        return new Waiting(ASK, row.id(), row.reference(), row.receivedOn());
    }
}
