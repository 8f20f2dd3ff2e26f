package candour.casefile;

import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.PANEL_CHAIR;
import static candour.identity.Capacity.PANEL_MEMBER;
import static candour.identity.Capacity.REFERRER;

import candour.audit.Change;
import candour.identity.Acting;
import candour.identity.AllowedFor;
import candour.identity.WithStepUp;
import candour.kernel.BusinessClock;
import candour.kernel.Stale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.function.Function;

/** How a referral ends that doesn't go to the panel. */
@ApplicationScoped
@Transactional
public class ReferralEndingService {
    @Inject
    Referrals referrals;

    @Inject
    ReferralService reading;

    @Inject
    Acting acting;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Change> news;

    /**
     * The Board Chair declines a referral. It is the answer to whoever referred, so it asks for a fresh second factor.
     *
     * @throws Stale when somebody changed the referral since the Chair read it
     * @throws ReferralOver when it has ended
     */
    @AllowedFor(BOARD_CHAIR)
    @WithStepUp
    public ReferralDetails decline(@NotNull @Valid DeclineReferral command) {
        return end(
                command.referral(),
                command.version(),
                referral -> referral.decline(command.reason(), acting.actor().nameInFull(), clock.today()));
    }

    /**
     * Whoever referred takes the referral back, or the business manager on their word.
     *
     * @throws candour.identity.NotAllowed when it is neither of them
     * @throws Stale when somebody changed the referral since it was read
     * @throws ReferralOver when it has ended
     */
    @AllowedFor({BUSINESS_MANAGER, REFERRER, PANEL_MEMBER, PANEL_CHAIR, BOARD_CHAIR})
    public ReferralDetails withdraw(@NotNull @Valid WithdrawReferral command) {
        return end(command.referral(), command.version(), referral -> {
            if (!acting.actor().is(BUSINESS_MANAGER)
                    && !referral.wasSentBy(acting.actor().person())) {
                acting.refuse();
            }
            return referral.withdraw(command.reason(), acting.actor().nameInFull(), clock.today());
        });
    }

    /**
     * The business manager marks a referral as registered in error. It is kept.
     *
     * @throws Stale when somebody changed the referral since it was read
     * @throws ReferralOver when it has ended
     */
    @AllowedFor(BUSINESS_MANAGER)
    public ReferralDetails markInError(@NotNull @Valid MarkInError command) {
        return end(
                command.referral(),
                command.version(),
                referral ->
                        referral.markInError(command.reason(), acting.actor().nameInFull(), clock.today()));
    }

    private ReferralDetails end(ReferralId id, long seen, Function<Referral, ReferralEnded> ending) {
        Referral referral = referrals.get(id);
        Stale.check(seen, referral.version());
        news.fire(ending.apply(referral));
        referrals.flush();
        return reading.details(id);
    }
}
