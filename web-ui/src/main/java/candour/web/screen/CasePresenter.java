package candour.web.screen;

import candour.audit.AccessEntry;
import candour.audit.HistoryEntry;
import candour.audit.HistoryService;
import candour.board.RosterService;
import candour.casefile.CaseDetails;
import candour.casefile.CaseFileService;
import candour.casefile.CaseId;
import candour.casefile.ReferralId;
import candour.casefile.ReferralIdentities;
import candour.casefile.ReferralService;
import candour.guidance.CaseStep;
import candour.identity.Capacity;
import candour.kernel.BusinessClock;
import candour.meeting.MeetingRow;
import candour.meeting.MeetingService;
import candour.meeting.MeetingStatus;
import candour.scoping.ScopingDetails;
import candour.scoping.ScopingService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One case, what the person can do with it, and whom it waits for. */
@Dependent
public class CasePresenter {
    /** What comes next on this case, seen by this person. */
    enum Next {
        SCOPE(true),
        WAITS_FOR_SCOPING(false),
        CONVENE(true),
        WAITS_FOR_MEETING(false),
        RUN_MEETING(true),
        SEE_MEETING(false),
        ADVISE(true),
        WORKSHEET(true),
        WAITS_FOR_ADVICE(false),
        WAITS_FOR_REPORT(false),
        DECIDE(true),
        WAITS_FOR_DECISION(false),
        DECIDED(false);

        private final boolean yours;

        Next(boolean yours) {
            this.yours = yours;
        }

        /** Whether it is this person's turn. */
        boolean isYours() {
            return yours;
        }
    }

    /**
     * @param scoping what its agencies were asked and said
     * @param meetings those about the case, the latest first
     * @param ahead the one that is open or comes next
     * @param canRestrict whether the person may say to whom it is restricted, or is named and may see that
     */
    record Opened(
            CaseDetails details,
            ScopingDetails scoping,
            List<MeetingRow> meetings,
            Optional<MeetingRow> ahead,
            Next next,
            boolean canReadHistory,
            boolean canRestrict,
            LocalDate today) {}

    private static final Set<Capacity> READ_HISTORY =
            Set.of(Capacity.BUSINESS_MANAGER, Capacity.BOARD_CHAIR, Capacity.PANEL_CHAIR);

    private final ScreenCalls calls;
    private final CaseFileService cases;
    private final ScopingService scoping;
    private final MeetingService meetings;
    private final ReferralService referrals;
    private final RosterService roster;
    private final HistoryService histories;
    private final BusinessClock clock;

    @Inject
    public CasePresenter(
            ScreenCalls calls,
            CaseFileService cases,
            ScopingService scoping,
            MeetingService meetings,
            ReferralService referrals,
            RosterService roster,
            HistoryService histories,
            BusinessClock clock) {
        this.calls = calls;
        this.cases = cases;
        this.scoping = scoping;
        this.meetings = meetings;
        this.referrals = referrals;
        this.roster = roster;
        this.histories = histories;
        this.clock = clock;
    }

    /** @throws candour.kernel.NotFound when it isn't there, or isn't for this person to know */
    Opened open(String board, UUID id) {
        var caseId = new CaseId(id);
        CaseDetails details = calls.run(board, () -> cases.get(caseId));
        List<MeetingRow> about = calls.run(board, () -> meetings.about(caseId));
        Set<Capacity> own = calls.run(board, roster::mine).capacities();
        LocalDate today = clock.today();
        Optional<MeetingRow> ahead = about.stream()
                .filter(row -> row.status() == MeetingStatus.OPEN
                        || (row.status() == MeetingStatus.CONVENED
                                && !row.heldOn().isBefore(today)))
                .reduce((later, earlier) -> earlier);
        return new Opened(
                details,
                calls.run(board, () -> scoping.get(caseId)),
                about,
                ahead,
                next(details.next(), ahead.isPresent(), own),
                own.stream().anyMatch(READ_HISTORY::contains),
                Rights.mayRestrict(own) || details.referral().restricted().isPresent(),
                today);
    }

    private static Next next(Optional<CaseStep> step, boolean meets, Set<Capacity> own) {
        boolean convenes = own.stream().anyMatch(MeetingsPresenter.CONVENE::contains);
        if (step.isEmpty()) {
            return Next.DECIDED;
        }
        return switch (step.get()) {
            case REFERRAL, CHAIRS_REQUEST, PANEL_MEETING ->
                meets
                        ? convenes ? Next.RUN_MEETING : Next.SEE_MEETING
                        : convenes ? Next.CONVENE : Next.WAITS_FOR_MEETING;
            case ADVICE ->
                own.contains(Capacity.PANEL_CHAIR)
                        ? Next.ADVISE
                        : own.contains(Capacity.BUSINESS_MANAGER) || own.contains(Capacity.PANEL_MEMBER)
                                ? Next.WORKSHEET
                                : Next.WAITS_FOR_ADVICE;
            case SCOPING -> own.contains(Capacity.BUSINESS_MANAGER) ? Next.SCOPE : Next.WAITS_FOR_SCOPING;
            case NOTIFICATION ->
                throw new IllegalStateException("the notification opens the case, so it never comes next");
            case REPORT, SENT, PANELS_REPLY -> Next.WAITS_FOR_REPORT;
            case DECISION -> own.contains(Capacity.BOARD_CHAIR) ? Next.DECIDE : Next.WAITS_FOR_DECISION;
        };
    }

    /** Who the children are: one deliberate act, recorded. */
    ReferralIdentities show(String board, UUID referral) {
        return calls.run(board, () -> referrals.showIdentities(new ReferralId(referral)));
    }

    List<HistoryEntry> history(String board, UUID id) {
        return calls.run(board, () -> histories.of(new CaseId(id)));
    }

    /** Who opened the case, or what belongs to it, from one day to another. */
    List<AccessEntry> accesses(String board, UUID id, LocalDate from, LocalDate to) {
        return calls.run(board, () -> histories.accesses(new CaseId(id), from, to));
    }
}
