package candour.casefile;

import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.PANEL_CHAIR;
import static candour.identity.Capacity.PANEL_MEMBER;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.identity.Acting;
import candour.identity.AllowedFor;
import candour.kernel.BusinessClock;
import candour.kernel.NotFound;
import candour.kernel.Stale;
import candour.tenancy.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Puts right what is wrong in a referral, and keeps what stood there. */
@ApplicationScoped
@Transactional
public class CorrectionService {
    @Inject
    Referrals referrals;

    @Inject
    ReferralService reading;

    @Inject
    Vault vault;

    @Inject
    Acting acting;

    @Inject
    AuditTrail audit;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Change> news;

    /**
     * The business manager corrects facts, or who somebody is. By what the same child is found elsewhere is renewed with it.
     *
     * @throws Stale when somebody changed the referral since it was read
     * @throws ReferralOver when it ended without going to the panel
     * @throws NotFound when the referral has nobody of such a number
     * @throws AwareBeforeIncident when the dates contradict each other
     * @throws DateInTheFuture when a date is after today
     * @throws SubjectUnclear when what is said of somebody doesn't fit what they are said to be
     * @throws AgeDiffers when somebody is younger or older than what they are said to be
     * @throws NothingCorrected when all of it stood there already
     */
    @AllowedFor(BUSINESS_MANAGER)
    public ReferralDetails correct(@NotNull @Valid CorrectReferral command) {
        Referral referral = referrals.get(command.referral());
        Stale.check(command.version(), referral.version());
        var made = new ReferralCorrection.Made(
                clock.today(), clock.recordedAt(), acting.actor().nameInFull());
        news.fire(referral.correct(command, made, vault));
        referrals.flush();
        return reading.details(command.referral());
    }

    /**
     * What stood in a referral before each correction. One deliberate act, recorded with the actor's name.
     *
     * @throws NotFound when there is no such referral, or none that the actor may know of
     */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER})
    public EarlierVersions showEarlier(ReferralId id) {
        Referral referral = referrals.get(id);
        audit.showed("Earlier versions shown", id.value());
        return new EarlierVersions(referral.corrections().stream()
                .map(correction -> correction.open(vault))
                .toList());
    }
}
