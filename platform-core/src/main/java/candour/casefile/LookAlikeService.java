package candour.casefile;

import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.PANEL_CHAIR;
import static candour.identity.Capacity.PANEL_MEMBER;
import static candour.identity.Capacity.REFERRER;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.identity.Acting;
import candour.identity.AllowedFor;
import candour.identity.WithinUseCase;
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
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which referrals may be about the same child. Everybody is told of those that they may know of anyhow, and of no other:
 * not that there is one, and not how many.
 */
@ApplicationScoped
@Transactional
public class LookAlikeService {
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

    /** The referrals that may be about one of the same children, before another one is sent; what is looked for is kept nowhere. */
    @AllowedFor({BUSINESS_MANAGER, REFERRER, PANEL_MEMBER, PANEL_CHAIR, BOARD_CHAIR})
    public List<AlikeReferral> find(@NotNull @Valid LookForSameChild command) {
        List<AlikeReferral> found = alike(command.children().stream().map(this::marks));
        audit.showed(
                "Referrals of the same child looked for",
                found.stream().map(AlikeReferral::id).toList());
        return found;
    }

    /** Like {@link #find}, for one of several that would be sent together. */
    @WithinUseCase
    public List<AlikeReferral> alike(List<ReceiveReferral.Child> children) {
        return alike(children.stream().map(this::marks));
    }

    /**
     * Which of several that would be sent together may be about the same child as another of them.
     *
     * @return for each, the places of those others in the list, from 0
     */
    @WithinUseCase
    public List<Set<Integer>> alikeAmong(List<ReceiveReferral> together) {
        List<Set<Map.Entry<MatchKind, String>>> marks = together.stream()
                .map(one -> one.children().stream()
                        .flatMap(child -> marks(child).entrySet().stream())
                        .collect(Collectors.toSet()))
                .toList();
        return IntStream.range(0, marks.size())
                .mapToObj(own -> IntStream.range(0, marks.size())
                        .filter(at -> at != own && !Collections.disjoint(marks.get(own), marks.get(at)))
                        .boxed()
                        .collect(Collectors.<Integer, Set<Integer>>toCollection(TreeSet::new)))
                .toList();
    }

    private Map<MatchKind, String> marks(ReceiveReferral.Child child) {
        return MatchKey.marks(ReferralIdentity.of("", child), vault);
    }

    /**
     * The other referrals that may be about one of the same children, with what was found of them.
     *
     * @throws NotFound when there is no such referral, or none that the actor may know of
     */
    @AllowedFor({BUSINESS_MANAGER, REFERRER, PANEL_MEMBER, PANEL_CHAIR, BOARD_CHAIR})
    public List<AlikeReferral> alike(ReferralId id) {
        List<AlikeReferral> found = others(referrals.get(id));
        audit.showed(
                "Referrals of the same child listed",
                Stream.concat(Stream.of(id.value()), found.stream().map(AlikeReferral::id))
                        .toList());
        return found;
    }

    /**
     * The business manager says whether two referrals are about the same child. Neither is changed by it.
     *
     * @throws NotFound when there is no such other referral
     * @throws Stale when somebody changed the referral since it was read
     * @throws NotAlike when nothing that is known makes them alike
     */
    @AllowedFor(BUSINESS_MANAGER)
    public ReferralDetails judge(@NotNull @Valid JudgeMatch command) {
        Referral referral = referrals.get(command.referral());
        Stale.check(command.version(), referral.version());
        var otherId = new ReferralId(command.other());
        if (!referrals.isVisible(acting.actor(), otherId)) {
            throw new NotFound(); // as one that isn't there: it may be restricted to others
        }
        Referral other = referrals.get(otherId);
        if (others(referral).stream().noneMatch(alike -> alike.id().equals(command.other()))) {
            throw new NotAlike(other.reference());
        }
        var judgement =
                new MatchJudgement(command, clock.today(), acting.actor().nameInFull());
        referrals.add(judgement);
        Stream.of(referral, other).sorted(Comparator.comparing(Referral::id)).forEach(referrals::touch);
        news.fire(judgement.judged(referral.reference(), other.reference()));
        return reading.details(command.referral());
    }

    private List<AlikeReferral> others(Referral referral) {
        List<MatchJudgement> judgements =
                Visibility.readsCases(acting.actor()) ? referrals.judgements(referral.id()) : List.of();
        return alike(referral.subjects().stream().map(ReferralSubject::marks)).stream()
                .filter(alike -> !alike.id().equals(referral.id()))
                .map(alike -> alike.with(last(judgements, referral.id(), alike.id())))
                .toList();
    }

    private static Optional<AlikeReferral.Judged> last(List<MatchJudgement> judgements, UUID one, UUID other) {
        return judgements.stream()
                .filter(judgement -> judgement.besides(one).equals(other))
                .findFirst()
                .map(MatchJudgement::details);
    }

    private List<AlikeReferral> alike(Stream<Map<MatchKind, String>> marks) {
        var all = new EnumMap<MatchKind, Set<String>>(MatchKind.class);
        marks.forEach(ofOne -> ofOne.forEach((kind, mark) ->
                all.computeIfAbsent(kind, any -> new HashSet<>()).add(mark)));
        return referrals.alike(acting.actor(), all);
    }
}
