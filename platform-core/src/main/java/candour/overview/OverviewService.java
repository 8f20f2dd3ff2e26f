package candour.overview;

import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.PANEL_CHAIR;
import static candour.identity.Capacity.PANEL_MEMBER;
import static candour.identity.Capacity.REFERRER;

import candour.audit.AuditTrail;
import candour.board.FactorResetService;
import candour.casefile.CaseFiles;
import candour.casefile.CaseRow;
import candour.casefile.ClockState;
import candour.casefile.ReferralService;
import candour.clock.ClockService;
import candour.clock.RunningClock;
import candour.guidance.CaseStep;
import candour.identity.Acting;
import candour.identity.AllowedFor;
import candour.identity.ForMembers;
import candour.kernel.BusinessClock;
import candour.kernel.Page;
import candour.meeting.MeetingRow;
import candour.meeting.MeetingService;
import candour.meeting.Meetings;
import candour.notification.NotificationService;
import candour.restriction.RestrictionService;
import candour.scoping.ScopingService;
import candour.search.SearchWords;
import candour.threshold.AdviceService;
import candour.threshold.DecisionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the board stands, and what is found by its reference. */
@ApplicationScoped
@Transactional
public class OverviewService {
    /** What a part of a reference can look like; whatever else is typed is looked for nowhere. */
    private static final int LONGEST_SEARCH = 200;

    private static final int MOST_WORDS = 10;
    private static final Pattern PART = Pattern.compile("[A-Z0-9-]{2,20}");

    @Inject
    Overviews overviews;

    @Inject
    CaseFiles cases;

    @Inject
    Meetings meetings;

    @Inject
    ReferralService referrals;

    @Inject
    MeetingService convening;

    @Inject
    AdviceService advice;

    @Inject
    DecisionService decisions;

    @Inject
    ClockService clocks;

    @Inject
    ScopingService scoping;

    @Inject
    RestrictionService restrictions;

    @Inject
    FactorResetService resets;

    @Inject
    NotificationService notifications;

    @Inject
    SearchWords searchWords;

    @Inject
    Acting acting;

    @Inject
    AuditTrail audit;

    @Inject
    BusinessClock clock;

    /** What the actor is here, and how much is there for them: numbers, and nothing that they count; no access to the record. */
    @ForMembers
    public BoardStanding standing() {
        var actor = acting.actor();
        audit.leavesNothing();
        return new BoardStanding(
                actor.capacities(),
                referrals.countWaiting()
                        + convening.countWaiting()
                        + advice.countWaiting()
                        + decisions.countWaiting()
                        + clocks.countWaiting()
                        + scoping.countWaiting()
                        + restrictions.countWaiting()
                        + resets.countWaiting(),
                notifications.countUnread(),
                overviews.cases(actor).open(),
                overviews.referralsWaiting(actor));
    }

    /** How the board stands today, as far as the actor may know. */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER})
    public BoardOverview overview() {
        var actor = acting.actor();
        var today = clock.today();
        Overviews.Cases counted = overviews.cases(actor);
        List<CaseRow> longestOpen =
                cases.waitingAfter(EnumSet.complementOf(EnumSet.of(CaseStep.DECISION)), Page.MOST).stream()
                        .filter(row -> row.next().isPresent())
                        .limit(BoardOverview.LISTED)
                        .toList();
        List<BoardOverview.WaitingReferral> waiting = overviews.waiting(actor);
        List<MeetingRow> ahead = meetings.ahead(actor, today, BoardOverview.LISTED);
        List<RunningClock> running = clocks.runningNow();
        List<RunningClock> nearest =
                running.stream().limit(BoardOverview.LISTED).toList();
        audit.showed("Board home opened", shown(longestOpen, waiting, ahead, nearest));
        return new BoardOverview(
                today,
                counted.open(),
                counted.decided(),
                stages(counted, today),
                longestOpen,
                overviews.referralsWaiting(actor),
                waiting,
                ahead,
                nearest,
                running.size(),
                (int) running.stream().filter(OverviewService::isOverdue).count(),
                (int) running.stream().filter(OverviewService::isSoon).count(),
                overviews.received(actor, today));
    }

    /**
     * What has the text in its reference, among what the actor may know of. Names are looked for nowhere, and what was
     * typed is kept nowhere: the record of accesses has only what was shown.
     *
     * @param reference 2 to 20 letters, digits, hyphens or blanks of a reference; anything else finds nothing
     */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER, REFERRER})
    public SearchResult find(String reference) {
        String part = reference.strip().replaceAll("\\s+", "-").toUpperCase(Locale.ROOT);
        SearchResult found = PART.matcher(part).matches()
                ? overviews.find(acting.actor(), part)
                : new SearchResult(List.of(), false);
        audit.showed(
                "Searched by reference",
                found.items().stream().map(SearchHit::id).toList());
        return found;
    }

    /**
     * What has all of the words in its texts, among what the actor may know of: in what came in, in the Chair's request, in
     * agencies' returns, in evidence and views, in signed advice, in decisions, in what documents are called. Drafts are
     * found nowhere, and what was typed is kept nowhere.
     *
     * @param words up to 200 characters; at most ten words count, and small ones such as "the" count for nothing
     */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER, REFERRER})
    public SearchResult findWords(String words) {
        String asked = words.strip();
        List<String> stems = asked.length() > LONGEST_SEARCH
                ? List.of()
                : searchWords.stems(asked).stream().limit(MOST_WORDS).toList();
        SearchResult found =
                stems.isEmpty() ? new SearchResult(List.of(), false) : overviews.findWords(acting.actor(), stems);
        audit.showed(
                "Searched by words", found.items().stream().map(SearchHit::id).toList());
        return found;
    }

    /** Those that a case passes under today's rules once it is open, and whatever other step a case waits for. */
    private List<BoardOverview.Stage> stages(Overviews.Cases counted, LocalDate today) {
        Set<CaseStep> ahead = overviews.stepsOnceOpen(today);
        return Arrays.stream(CaseStep.values())
                .filter(step -> ahead.contains(step) || counted.next().containsKey(step))
                .map(step -> new BoardOverview.Stage(step, counted.next().getOrDefault(step, 0)))
                .toList();
    }

    private static boolean isOverdue(RunningClock one) {
        return one.clock().state() == ClockState.OVERDUE;
    }

    private static boolean isSoon(RunningClock one) {
        return one.clock().state() == ClockState.RUNNING && one.clock().workingDays() <= BoardOverview.SOON;
    }

    private static List<UUID> shown(
            List<CaseRow> cases,
            List<BoardOverview.WaitingReferral> referrals,
            List<MeetingRow> meetings,
            List<RunningClock> clocks) {
        return Stream.of(
                        cases.stream().map(CaseRow::id),
                        referrals.stream().map(BoardOverview.WaitingReferral::id),
                        meetings.stream().map(MeetingRow::id),
                        clocks.stream().map(RunningClock::referral))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }
}
