package candour.web.screen;

import candour.audit.HistoryEntry;
import candour.audit.HistoryService;
import candour.board.OwnPosts;
import candour.board.RosterService;
import candour.casefile.AlikeReferral;
import candour.casefile.CorrectionService;
import candour.casefile.DeclineReferral;
import candour.casefile.EarlierVersions;
import candour.casefile.JudgeMatch;
import candour.casefile.LookAlikeService;
import candour.casefile.MarkInError;
import candour.casefile.MatchVerdict;
import candour.casefile.ReferralDetails;
import candour.casefile.ReferralEndingService;
import candour.casefile.ReferralId;
import candour.casefile.ReferralIdentities;
import candour.casefile.ReferralService;
import candour.casefile.ReferralStatus;
import candour.casefile.RequestConsideration;
import candour.casefile.WithdrawReferral;
import candour.draft.DraftKind;
import candour.draft.DraftPlace;
import candour.draft.DraftService;
import candour.identity.Capacity;
import candour.web.RequestHash;
import candour.work.RequestKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** One referral, what the person can do with it, and why not. */
@Dependent
public class ReferralPresenter {
    /** What comes next on this referral, seen by this person. */
    enum Next {
        /** The person is the Board Chair, and the panel waits for the request. */
        ASK_THE_PANEL,
        /** Somebody else is: nothing for this person now. */
        WAITS_FOR_CHAIR,
        /** Under the board's guidance no request of the Board Chair opens a case. */
        NOT_BY_REQUEST,
        /** The Board Chair has asked; the panel's part begins. */
        WITH_THE_PANEL,
        /** It was declined, withdrawn or registered in error: nothing for anybody. */
        ENDED
    }

    /** What this person can do with it beside that. */
    enum Act {
        DECLINE,
        WITHDRAW,
        MARK_IN_ERROR,
        CORRECT,
        JUDGE,
        RESTRICT
    }

    /** What the Board Chair was about to decline with when the browser left to prove who sits there. */
    record DeclineKept(String reason) {}

    /**
     * @param canIdentify whether the person may be shown who the children are
     * @param canReadHistory whether the person may read who did what
     * @param alike other referrals that may be about the same child, as far as the person may know of them
     * @param acts what they can do beside the next step
     */
    record Opened(
            ReferralDetails referral,
            Next next,
            boolean canIdentify,
            boolean canReadHistory,
            List<AlikeReferral> alike,
            Set<Act> acts) {}

    private static final Set<Capacity> IDENTIFY =
            Set.of(Capacity.BUSINESS_MANAGER, Capacity.BOARD_CHAIR, Capacity.PANEL_CHAIR, Capacity.PANEL_MEMBER);
    private static final Set<Capacity> READ_HISTORY =
            Set.of(Capacity.BUSINESS_MANAGER, Capacity.BOARD_CHAIR, Capacity.PANEL_CHAIR);

    private final ScreenCalls calls;
    private final ReferralService referrals;
    private final RosterService roster;
    private final HistoryService histories;
    private final DraftService drafts;
    private final ReferralEndingService endings;
    private final LookAlikeService matches;
    private final CorrectionService corrections;
    private final StepUp stepUp;

    @Inject
    public ReferralPresenter(
            ScreenCalls calls,
            ReferralService referrals,
            RosterService roster,
            HistoryService histories,
            DraftService drafts,
            ReferralEndingService endings,
            LookAlikeService matches,
            CorrectionService corrections) {
        this.calls = calls;
        this.referrals = referrals;
        this.roster = roster;
        this.histories = histories;
        this.drafts = drafts;
        this.endings = endings;
        this.matches = matches;
        this.corrections = corrections;
        this.stepUp = new StepUp(calls);
    }

    StepUp stepUp() {
        return stepUp;
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
                own.capacities().stream().anyMatch(READ_HISTORY::contains),
                calls.run(board, () -> matches.alike(new ReferralId(referral.id()))),
                acts(referral, own.capacities()));
    }

    private static Set<Act> acts(ReferralDetails referral, Set<Capacity> capacities) {
        var acts = EnumSet.noneOf(Act.class);
        boolean waits = referral.status() == ReferralStatus.AWAITING_REQUEST;
        boolean manages = capacities.contains(Capacity.BUSINESS_MANAGER);
        if (waits && capacities.contains(Capacity.BOARD_CHAIR)) {
            acts.add(Act.DECLINE);
        }
        if (waits && (manages || referral.own())) {
            acts.add(Act.WITHDRAW);
        }
        if (waits && manages) {
            acts.add(Act.MARK_IN_ERROR);
        }
        if (manages && (waits || referral.status().isCase())) {
            acts.add(Act.CORRECT);
        }
        if (manages) {
            acts.add(Act.JUDGE);
        }
        if (Rights.mayRestrict(capacities) || referral.restricted().isPresent()) {
            acts.add(Act.RESTRICT);
        }
        return acts;
    }

    private static Next next(ReferralDetails referral, OwnPosts own) {
        return switch (referral.status()) {
            case AWAITING_REQUEST -> {
                if (referral.rules().filter(rules -> !rules.opensByRequest()).isPresent()) {
                    yield Next.NOT_BY_REQUEST;
                }
                yield own.capacities().contains(Capacity.BOARD_CHAIR) ? Next.ASK_THE_PANEL : Next.WAITS_FOR_CHAIR;
            }
            case CONSIDERATION_REQUESTED, RAPID_REVIEW_OPENED -> Next.WITH_THE_PANEL;
            case DECLINED, WITHDRAWN, REGISTERED_IN_ERROR -> Next.ENDED;
        };
    }

    /** What the Board Chair writes as their request, before they send it. */
    PrivateDraft requestDraft(String board, ReferralDetails seen) {
        return PrivateDraft.on(calls, drafts, board, new DraftPlace(DraftKind.CONSIDERATION_REQUEST, seen.id(), ""));
    }

    /** The Board Chair asks the panel, once for each key however often it is sent. */
    Opened ask(String board, ReferralDetails seen, String text, Optional<String> whyThisEdition, String key) {
        var command = new RequestConsideration(new ReferralId(seen.id()), text, whyThisEdition, seen.version());
        var once = new RequestKey(
                key, RequestHash.of("request " + seen.id() + " " + seen.version(), text + whyThisEdition.orElse("")));
        return opened(
                board,
                calls.once(
                        board,
                        once,
                        () -> referrals.requestConsideration(command),
                        id -> referrals.get(new ReferralId(id))));
    }

    /**
     * Ends the referral in one of the three ways that don't lead to the panel, once for each key.
     *
     * @throws candour.identity.StepUpNeeded when the Board Chair declines and their second factor is too old
     * @throws candour.kernel.Stale when somebody changed the referral since it was shown
     */
    Opened end(String board, Act how, ReferralDetails seen, String reason, String key) {
        var id = new ReferralId(seen.id());
        return changed(board, how + " " + seen.id() + " " + seen.version(), reason, key, () -> switch (how) {
            case DECLINE -> endings.decline(new DeclineReferral(id, reason, seen.version()));
            case WITHDRAW -> endings.withdraw(new WithdrawReferral(id, reason, seen.version()));
            case MARK_IN_ERROR -> endings.markInError(new MarkInError(id, reason, seen.version()));
            case CORRECT, JUDGE, RESTRICT -> throw new IllegalArgumentException(how + " ends nothing");
        });
    }

    /**
     * The business manager says whether another referral is about the same child, once for each key.
     *
     * @throws candour.kernel.Stale when somebody changed the referral since it was shown
     */
    Opened judge(
            String board, ReferralDetails seen, AlikeReferral other, MatchVerdict verdict, String reason, String key) {
        var command = new JudgeMatch(new ReferralId(seen.id()), other.id(), verdict, reason, seen.version());
        return changed(
                board,
                verdict + " " + seen.id() + " " + other.id() + " " + seen.version(),
                reason,
                key,
                () -> matches.judge(command));
    }

    private Opened changed(String board, String what, String reason, String key, Supplier<ReferralDetails> change) {
        return opened(
                board,
                calls.once(
                        board,
                        new RequestKey(key, RequestHash.of(what, reason)),
                        change,
                        id -> referrals.get(new ReferralId(id))));
    }

    /** What stood there before each correction: one deliberate act, recorded. */
    EarlierVersions showEarlier(String board, UUID id) {
        return calls.run(board, () -> corrections.showEarlier(new ReferralId(id)));
    }

    /** Who the children are: one deliberate act, recorded. */
    ReferralIdentities show(String board, UUID id) {
        return calls.run(board, () -> referrals.showIdentities(new ReferralId(id)));
    }

    List<HistoryEntry> history(String board, UUID id) {
        return calls.run(board, () -> histories.of(new ReferralId(id)));
    }
}
