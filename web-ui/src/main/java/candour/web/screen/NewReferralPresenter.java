package candour.web.screen;

import candour.board.AgencyDetails;
import candour.board.AgencyService;
import candour.casefile.AlikeReferral;
import candour.casefile.LookAlikeService;
import candour.casefile.LookForSameChild;
import candour.casefile.ReferralDetails;
import candour.casefile.ReferralId;
import candour.casefile.ReferralService;
import candour.draft.DraftKind;
import candour.draft.DraftService;
import candour.kernel.BusinessClock;
import candour.web.RequestHash;
import candour.work.RequestKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Takes a new referral from its form: says what is missing in it, or sends it, once however often it is sent. */
@Dependent
public class NewReferralPresenter {
    private final ScreenCalls calls;
    private final ReferralService referrals;
    private final AgencyService agencies;
    private final BusinessClock clock;
    private final DraftService drafts;
    private final LookAlikeService matches;

    @Inject
    public NewReferralPresenter(
            ScreenCalls calls,
            ReferralService referrals,
            AgencyService agencies,
            BusinessClock clock,
            DraftService drafts,
            LookAlikeService matches) {
        this.calls = calls;
        this.referrals = referrals;
        this.agencies = agencies;
        this.clock = clock;
        this.drafts = drafts;
        this.matches = matches;
    }

    /** A draft of a new referral, of this person's alone. */
    PrivateDraft draft(String board) {
        return PrivateDraft.anew(calls, drafts, board, DraftKind.REFERRAL);
    }

    List<AgencyDetails> agencies(String board) {
        return calls.run(board, agencies::agencies);
    }

    /** What is missing or wrong in a step; at the last one, in all of them, in their order. */
    List<Complaint> check(ReferralForm form, ReferralStep step) {
        return ReferralCheck.of(form, step, clock.today());
    }

    /** The referrals that this person may know of and that may be about the same child as a form that has no fault. */
    List<AlikeReferral> alike(String board, ReferralForm form) {
        var asked = new LookForSameChild(form.command().children());
        return calls.run(board, () -> matches.find(asked));
    }

    /**
     * Sends a form that has no fault.
     *
     * @param key one for each form that was opened
     * @throws candour.kernel.Refusal when the core knows better than the form
     */
    ReferralDetails send(String board, ReferralForm form, String key) {
        var command = form.command();
        return calls.once(
                board,
                new RequestKey(key, RequestHash.of("new referral", command)),
                () -> referrals.receive(command),
                id -> referrals.get(new ReferralId(id)));
    }
}
