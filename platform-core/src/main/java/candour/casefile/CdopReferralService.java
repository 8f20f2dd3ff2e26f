package candour.casefile;

import candour.identity.Acting;
import candour.identity.WithinUseCase;
import candour.kernel.BusinessClock;
import candour.kernel.Refusal;
import candour.tenancy.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is asked of the referrals by the child death overview panel when many of them come or go together. */
@ApplicationScoped
@Transactional
public class CdopReferralService {
    @Inject
    Referrals referrals;

    @Inject
    Vault vault;

    @Inject
    Acting acting;

    @Inject
    BusinessClock clock;

    /** Every rule that a referral breaks, without its being received; each would refuse it. Empty when none is. */
    @WithinUseCase
    public List<Refusal> objections(ReceiveReferral command) {
        LocalDate today = clock.today();
        var found = new ArrayList<Refusal>();
        hear(found, () -> new IncidentDates(command.incidentOn(), command.becameAware()).requireLikelyOn(today));
        hear(found, () -> SourceClarity.require(command));
        if (command.children().stream().allMatch(child -> child.kindOrChild() == SubjectKind.SIBLING)) {
            found.add(new OnlySiblings());
        }
        var days = new ReferralSubject.Days(command.incidentOn(), today);
        var counted = new EnumMap<SubjectKind, Integer>(SubjectKind.class);
        for (int position = 1; position <= command.children().size(); position++) {
            ReceiveReferral.Child child = command.children().get(position - 1);
            SubjectKind kind = child.kindOrChild();
            var who = ReferralIdentity.of(kind.label(counted.merge(kind, 1, Integer::sum)), child);
            int at = position;
            hear(found, () -> SubjectClarity.require(who, at, days));
        }
        return List.copyOf(found);
    }

    private static void hear(List<Refusal> found, Runnable rule) {
        try {
            rule.run();
        } catch (Refusal why) {
            found.add(why);
        }
    }

    /**
     * Which deaths the actor may know to have been referred, by the panel's reference in small letters, with the board's
     * reference. One that was withdrawn or registered in error doesn't count.
     *
     * @param theirs references of the child death overview panel, in small letters
     */
    @WithinUseCase
    public Map<String, String> referred(Set<String> theirs) {
        return referrals.fromCdop(acting.actor(), theirs);
    }

    /** Whether the actor may know of a referral now: it may have been restricted since it came in. */
    @WithinUseCase
    public boolean mayKnow(ReferralId id) {
        return referrals.isVisible(acting.actor(), id);
    }

    /** Those that the actor may know of, oldest first, with who the children are; without what was withdrawn or registered in error. */
    @WithinUseCase
    public List<CdopReferral> open() {
        return referrals.fromCdop(acting.actor()).stream()
                .map(referral -> new CdopReferral(
                        referral.details(
                                Optional.empty(),
                                List.of(),
                                Optional::empty,
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                referral.wasSentBy(acting.actor().person())),
                        referral.agencies(),
                        referral.subjects().stream()
                                .map(subject -> subject.open(vault))
                                .toList()))
                .toList();
    }
}
