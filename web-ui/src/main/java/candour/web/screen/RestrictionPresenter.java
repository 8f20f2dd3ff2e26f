package candour.web.screen;

import candour.casefile.ReferralId;
import candour.restriction.LiftRestriction;
import candour.restriction.RestrictionDetails;
import candour.restriction.RestrictionService;
import candour.web.RequestHash;
import candour.web.Words;
import candour.work.RequestKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** To whom a referral and its case are restricted: named by the Board Chair or the business manager, read by those named. */
@Dependent
public class RestrictionPresenter {
    static final int LONGEST = 5_000;

    /** What the Board Chair was about to lift the restriction with when the browser left to prove who sits there. */
    record LiftingKept(String reason) {}

    private final ScreenCalls calls;
    private final RestrictionService restrictions;
    private final StepUp stepUp;

    @Inject
    public RestrictionPresenter(ScreenCalls calls, RestrictionService restrictions) {
        this.calls = calls;
        this.restrictions = restrictions;
        this.stepUp = new StepUp(calls);
    }

    /** @throws candour.kernel.NotFound when it isn't there, or isn't for this person to know */
    RestrictionDetails open(String board, UUID referral) {
        return calls.run(board, () -> restrictions.get(new ReferralId(referral)));
    }

    /** What is missing or wrong, in the order of the form; whether the people can do it is the core's to say. */
    List<Complaint> check(RestrictionForm form) {
        var found = new ArrayList<Complaint>();
        if (form.people().isEmpty()) {
            found.add(new Complaint("people", Words.of("restrict.people.missing")));
        }
        if (form.reason().isBlank()) {
            found.add(new Complaint("reason", Words.of("restrict.reason.missing")));
        } else if (form.reason().strip().length() > LONGEST) {
            found.add(new Complaint("reason", Words.of("complaint.long", LONGEST)));
        }
        return List.copyOf(found);
    }

    /**
     * Restricts by a form that has no fault.
     *
     * @throws candour.kernel.Stale when somebody changed the restriction since it was opened
     * @throws candour.kernel.Refusal when those named wouldn't do
     */
    RestrictionDetails restrict(String board, RestrictionForm form, RestrictionDetails seen) {
        return calls.run(board, () -> restrictions.restrict(form.command(seen)));
    }

    /** Lifting asks for a second factor given lately; the screen leaves for it where it wasn't. */
    StepUp stepUp() {
        return stepUp;
    }

    /**
     * Lifts it, once for each key.
     *
     * @throws candour.kernel.Stale when somebody changed the restriction since it was opened
     */
    RestrictionDetails lift(String board, RestrictionDetails seen, String reason, String key) {
        var command = new LiftRestriction(new ReferralId(seen.id()), reason, seen.version());
        return calls.once(
                board,
                new RequestKey(key, RequestHash.of("lift " + seen.id() + " " + seen.version(), reason)),
                () -> restrictions.lift(command),
                id -> restrictions.get(new ReferralId(id)));
    }
}
