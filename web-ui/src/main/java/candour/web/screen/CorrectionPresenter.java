package candour.web.screen;

import candour.board.OwnPosts;
import candour.board.RosterService;
import candour.casefile.CorrectionService;
import candour.casefile.ReferralDetails;
import candour.casefile.ReferralId;
import candour.casefile.ReferralIdentity;
import candour.casefile.ReferralService;
import candour.identity.Capacity;
import candour.kernel.BusinessClock;
import candour.web.RequestHash;
import candour.web.Words;
import candour.work.RequestKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Puts right what is wrong in a referral: for the business manager, who says why. */
@Dependent
public class CorrectionPresenter {
    private static final int LONGEST = 5_000;

    /**
     * @param mayCorrect false for everybody but the business manager; then nobody is named
     * @param children who they are, in the order of the referral
     */
    record Opened(ReferralDetails referral, boolean mayCorrect, List<ReferralIdentity> children) {}

    private final ScreenCalls calls;
    private final ReferralService referrals;
    private final CorrectionService corrections;
    private final RosterService roster;
    private final BusinessClock clock;

    @Inject
    public CorrectionPresenter(
            ScreenCalls calls,
            ReferralService referrals,
            CorrectionService corrections,
            RosterService roster,
            BusinessClock clock) {
        this.calls = calls;
        this.referrals = referrals;
        this.corrections = corrections;
        this.roster = roster;
        this.clock = clock;
    }

    /**
     * Opens the referral; for whoever may correct it, with who the children are, which is recorded.
     *
     * @throws candour.kernel.NotFound when it isn't there, or isn't for this person to know
     */
    Opened open(String board, UUID id) {
        var referral = new ReferralId(id);
        ReferralDetails details = calls.run(board, () -> referrals.get(referral));
        OwnPosts own = calls.run(board, roster::mine);
        boolean may = own.capacities().contains(Capacity.BUSINESS_MANAGER);
        return new Opened(
                details,
                may,
                may ? calls.run(board, () -> referrals.showIdentities(referral)).children() : List.of());
    }

    /** What is missing or wrong, in the order of the form; empty when it can be saved. */
    List<Complaint> check(CorrectionForm form, ReferralDetails referral) {
        var found = new ArrayList<Complaint>();
        ReferralForm whole = form.asReferral(referral);
        found.addAll(ReferralCheck.of(whole, ReferralStep.INCIDENT, clock.today()));
        found.addAll(ReferralCheck.of(whole, ReferralStep.CHILDREN, clock.today()));
        if (form.reason().isBlank()) {
            found.add(new Complaint("reason", Words.of("complaint.correction.reason.missing")));
        } else if (form.reason().strip().length() > LONGEST) {
            found.add(new Complaint("reason", Words.of("complaint.long", LONGEST)));
        }
        return List.copyOf(found);
    }

    /**
     * Saves a form that has no fault, once for each key.
     *
     * @throws candour.kernel.Stale when somebody changed the referral since it was opened
     * @throws candour.kernel.Refusal when the core knows better than the form
     */
    ReferralDetails correct(String board, CorrectionForm form, ReferralDetails seen, String key) {
        var command = form.command(seen);
        return calls.once(
                board,
                new RequestKey(key, RequestHash.of("correct " + seen.id() + " " + seen.version(), command)),
                () -> corrections.correct(command),
                id -> referrals.get(new ReferralId(id)));
    }
}
