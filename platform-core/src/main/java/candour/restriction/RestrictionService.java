package candour.restriction;

import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.PANEL_CHAIR;
import static candour.identity.Capacity.PANEL_MEMBER;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.board.Posts;
import candour.board.RosterPerson;
import candour.casefile.ReferralDetails;
import candour.casefile.ReferralId;
import candour.casefile.ReferralService;
import candour.casefile.Visibility;
import candour.identity.Acting;
import candour.identity.Actor;
import candour.identity.AllowedFor;
import candour.identity.ForMembers;
import candour.identity.WithStepUp;
import candour.identity.WithinUseCase;
import candour.kernel.BusinessClock;
import candour.kernel.NotFound;
import candour.kernel.Stale;
import candour.work.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Restricts a referral, and with it its case, to named people, and lifts that again. */
@ApplicationScoped
@Transactional
public class RestrictionService {
    @Inject
    Restrictions restrictions;

    @Inject
    ReferralService referrals;

    @Inject
    Posts posts;

    @Inject
    Acting acting;

    @Inject
    AuditTrail audit;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Change> news;

    /**
     * To whom a referral and its case are restricted, or could be.
     *
     * @throws NotFound when there is no such referral, or none that the actor may know of
     */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER})
    public RestrictionDetails get(ReferralId referral) {
        audit.showed("Restriction opened", referral.value());
        return details(referral);
    }

    /**
     * Restricts a referral and its case to some people, or to other people than before. That is for the Board Chair and the
     * business manager. Once none of them is left among those named, whoever is left names some anew.
     *
     * @throws candour.identity.NotAllowed when the actor may not restrict it
     * @throws Stale when somebody changed the restriction since it was read
     * @throws NamedNotOnRoster when somebody named holds no post of the board today
     * @throws NamedReadsNoCases when somebody named holds none by which cases are read
     * @throws NobodyNamedDecides when nobody named could decide
     * @throws NobodyNamedManages when nobody named is a business manager
     * @throws RestrictsWithoutOneself when the actor isn't named
     * @throws RestrictionUnchanged when it is restricted to the same people already
     */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER})
    public RestrictionDetails restrict(@NotNull @Valid Restrict command) {
        Optional<Restriction> held = restrictions.find(command.referral());
        List<RosterPerson> roster = posts.people();
        if (!mayRestrict(held, roster)) {
            acting.refuse();
        }
        Stale.check(command.version(), held.map(Restriction::version).orElse(0L));
        Restriction restriction = held.orElseGet(() -> new Restriction(command.referral()));
        RestrictionChanged changed = restriction.restrict(
                command,
                named(command, roster),
                restrictions.deciders(command.referral()),
                acting.actor().person(),
                referrals.details(command.referral()).reference(),
                made());
        if (held.isEmpty()) {
            restrictions.add(restriction);
        } else {
            restrictions.flush();
        }
        news.fire(changed);
        return details(command.referral());
    }

    private static List<RosterPerson> named(Restrict command, List<RosterPerson> roster) {
        var named = new LinkedHashSet<RosterPerson>();
        for (UUID entry : command.people()) {
            RosterPerson person = roster.stream()
                    .filter(one -> one.entries().contains(entry))
                    .findFirst()
                    .orElseThrow(NamedNotOnRoster::new);
            if (!Restrictions.readsCases(person)) {
                throw new NamedReadsNoCases(String.join(", ", person.posts()));
            }
            named.add(person);
        }
        return List.copyOf(named);
    }

    private boolean mayRestrict(Optional<Restriction> held, List<RosterPerson> roster) {
        Actor actor = acting.actor();
        return actor.is(BUSINESS_MANAGER)
                || actor.is(BOARD_CHAIR)
                || held.filter(Restriction::isInForce)
                        .map(restriction -> Restrictions.here(restriction, roster))
                        .filter(left -> left.stream().noneMatch(one -> one.is(BUSINESS_MANAGER) || one.is(BOARD_CHAIR)))
                        .isPresent();
    }

    /**
     * The Board Chair opens a restricted referral and its case to everybody who reads cases.
     *
     * @throws Stale when somebody changed the restriction since it was read
     * @throws NotRestricted when it isn't restricted
     */
    @AllowedFor(BOARD_CHAIR)
    @WithStepUp
    public RestrictionDetails lift(@NotNull @Valid LiftRestriction command) {
        String reference = referrals.details(command.referral()).reference();
        Restriction restriction = restrictions.find(command.referral()).orElseThrow(() -> new NotRestricted(reference));
        Stale.check(command.version(), restriction.version());
        news.fire(restriction.lift(command.reason(), reference, made()));
        restrictions.flush();
        return details(command.referral());
    }

    /** What waits for this actor: restrictions by which nobody named can decide or manage any more, for who can name others. */
    @ForMembers
    public List<Waiting> waiting() {
        List<Waiting> waiting = toNameAnew();
        audit.showed(
                "Waiting restrictions listed",
                waiting.stream().map(Waiting::about).toList());
        return waiting;
    }

    /** How many restrictions wait for this actor. */
    @WithinUseCase
    public int countWaiting() {
        return toNameAnew().size();
    }

    private List<Waiting> toNameAnew() {
        List<Restriction> own = restrictions.inForce().stream()
                .filter(restriction -> restriction.isNamed(acting.actor().person()))
                .toList();
        if (own.isEmpty() || !Visibility.readsCases(acting.actor())) {
            return List.of();
        }
        List<RosterPerson> roster = posts.people();
        return own.stream()
                .filter(restriction -> mayRestrict(Optional.of(restriction), roster))
                .filter(restriction -> !Restrictions.missing(
                                Restrictions.here(restriction, roster), restrictions.deciders(restriction.referral()))
                        .isEmpty())
                .map(restriction -> new Waiting(
                        "NAME_ANEW",
                        restriction.referral().value(),
                        referrals.details(restriction.referral()).reference(),
                        restriction.since()))
                .toList();
    }

    private RestrictionChange.Made made() {
        return new RestrictionChange.Made(
                clock.today(), clock.recordedAt(), acting.actor().nameInFull());
    }

    private RestrictionDetails details(ReferralId id) {
        ReferralDetails referral = referrals.details(id);
        Optional<Restriction> held = restrictions.find(id);
        Optional<Restriction> inForce = held.filter(Restriction::isInForce);
        List<RosterPerson> roster = posts.people();
        Deciders deciders = restrictions.deciders(id);
        return new RestrictionDetails(
                id.value(),
                referral.reference(),
                referral.caseFile(),
                inForce.isPresent(),
                sender(id, roster),
                inForce.filter(Restriction::isSenderExcluded).isPresent(),
                people(inForce, roster, deciders),
                inForce.map(restriction -> Restrictions.missing(Restrictions.here(restriction, roster), deciders))
                        .orElse(List.of()),
                held.map(Restriction::history).orElse(List.of()),
                mayRestrict(held, roster),
                inForce.isPresent() && acting.actor().is(BOARD_CHAIR),
                held.map(Restriction::version).orElse(0L));
    }

    /** Who sent it in, if that alone lets them see it. */
    private Optional<String> sender(ReferralId id, List<RosterPerson> roster) {
        var sender = referrals.sender(id);
        return roster.stream()
                .filter(one -> one.person().equals(sender) && !Restrictions.readsCases(one))
                .map(RosterPerson::name)
                .findFirst();
    }

    private List<RestrictionDetails.RosterMember> people(
            Optional<Restriction> inForce, List<RosterPerson> roster, Deciders deciders) {
        List<NamedPerson> named = inForce.map(Restriction::named).orElse(List.of());
        List<RosterPerson> readers =
                roster.stream().filter(Restrictions::readsCases).toList();
        Stream<RestrictionDetails.RosterMember> here = readers.stream()
                .map(one -> new RestrictionDetails.RosterMember(
                        one.entries().stream().findFirst(),
                        one.name(),
                        String.join(", ", one.posts()),
                        named.stream().anyMatch(other -> other.person().equals(one.person())),
                        deciders.isOne(one),
                        one.is(BUSINESS_MANAGER),
                        one.person().equals(acting.actor().person())));
        Stream<RestrictionDetails.RosterMember> gone = named.stream()
                .filter(one ->
                        readers.stream().noneMatch(other -> other.person().equals(one.person())))
                .map(one -> new RestrictionDetails.RosterMember(
                        Optional.empty(), one.name(), one.posts(), true, false, false, false));
        var people = new ArrayList<>(Stream.concat(here, gone).toList());
        people.sort(Comparator.comparing(RestrictionDetails.RosterMember::name));
        return List.copyOf(people);
    }
}
