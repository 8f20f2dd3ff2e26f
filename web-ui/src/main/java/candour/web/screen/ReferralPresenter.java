package candour.web.screen;

import candour.audit.HistoryEntry;
import candour.audit.HistoryService;
import candour.board.OwnPosts;
import candour.board.RosterService;
import candour.casefile.ReferralDetails;
import candour.casefile.ReferralId;
import candour.casefile.ReferralIdentities;
import candour.casefile.ReferralService;
import candour.casefile.ReferralStatus;
import candour.casefile.RequestConsideration;
import candour.draft.DraftKind;
import candour.draft.DraftPlace;
import candour.draft.DraftService;
import candour.identity.Capacity;
import candour.web.RequestHash;
import candour.work.RequestKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One referral, what the person can do with it, and why not. */
@Dependent
public class ReferralPresenter {
    /** What comes next on this referral, seen by this person. */
    enum Next {
        /** The person is the Board Chair, and the panel waits for the request. */
        ASK_THE_PANEL,
        /** Somebody else is: nothing for this person now. */
        WAITS_FOR_CHAIR,
        /** The Board Chair has asked; the panel's part begins. */
        WITH_THE_PANEL
    }

    /**
     * @param canIdentify whether the person may be shown who the children are
     * @param canReadHistory whether the person may read who did what
     */
    record Opened(ReferralDetails referral, Next next, boolean canIdentify, boolean canReadHistory) {}

    private static final Set<Capacity> IDENTIFY =
            Set.of(Capacity.BUSINESS_MANAGER, Capacity.BOARD_CHAIR, Capacity.PANEL_CHAIR, Capacity.PANEL_MEMBER);
    private static final Set<Capacity> READ_HISTORY =
            Set.of(Capacity.BUSINESS_MANAGER, Capacity.BOARD_CHAIR, Capacity.PANEL_CHAIR);

    private final ScreenCalls calls;
    private final ReferralService referrals;
    private final RosterService roster;
    private final HistoryService histories;
    private final DraftService drafts;

    @Inject
    public ReferralPresenter(
            ScreenCalls calls,
            ReferralService referrals,
            RosterService roster,
            HistoryService histories,
            DraftService drafts) {
        this.calls = calls;
        this.referrals = referrals;
        this.roster = roster;
        this.histories = histories;
        this.drafts = drafts;
    }

    LocalDate today() {
        return calls.today();
    }

    /** @throws candour.kernel.NotFound when it isn't there, or isn't for this person to know */
    Opened open(String board, UUID id) {
        ReferralDetails referral = calls.run(board, () -> referrals.get(new ReferralId(id)));
        return opened(board, referral);
    }

    private Opened opened(String board, ReferralDetails referral) {
        OwnPosts own = calls.run(board, roster::mine);
        return new Opened(
                referral,
                next(referral, own),
                own.capacities().stream().anyMatch(IDENTIFY::contains),
                own.capacities().stream().anyMatch(READ_HISTORY::contains));
    }

    private static Next next(ReferralDetails referral, OwnPosts own) {
        if (referral.status() != ReferralStatus.AWAITING_REQUEST) {
            return Next.WITH_THE_PANEL;
        }
        return own.capacities().contains(Capacity.BOARD_CHAIR) ? Next.ASK_THE_PANEL : Next.WAITS_FOR_CHAIR;
    }

    /** What the Board Chair writes as their request, before they send it. */
    PrivateDraft requestDraft(String board, ReferralDetails seen) {
        return PrivateDraft.on(calls, drafts, board, new DraftPlace(DraftKind.CONSIDERATION_REQUEST, seen.id(), ""));
    }

    /** The Board Chair asks the panel, once for each key however often it is sent. */
    Opened ask(String board, ReferralDetails seen, String text, String key) {
        var command = new RequestConsideration(new ReferralId(seen.id()), text, seen.version());
        var once = new RequestKey(key, RequestHash.of("request " + seen.id() + " " + seen.version(), text));
        return opened(
                board,
                calls.once(
                        board,
                        once,
                        () -> referrals.requestConsideration(command),
                        id -> referrals.get(new ReferralId(id))));
    }

    /** Who the children are: one deliberate act, recorded. */
    ReferralIdentities show(String board, UUID id) {
        return calls.run(board, () -> referrals.showIdentities(new ReferralId(id)));
    }

    List<HistoryEntry> history(String board, UUID id) {
        return calls.run(board, () -> histories.of(new ReferralId(id)));
    }
}
