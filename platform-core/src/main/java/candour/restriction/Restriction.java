package candour.restriction;

import candour.board.RosterPerson;
import candour.casefile.ReferralId;
import candour.identity.Person;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * That a referral, and with it its case, is restricted to named people. It comes, is changed and is lifted, each with a
 * reason that is kept; lifted, it can come again. As long as it is in force somebody named can decide, somebody named can
 * manage, and whoever changes it is named themselves.
 */
@Entity
@Table(schema = "app", name = "restriction")
class Restriction {
    @Id
    @Column(name = "referral_id")
    private UUID referral;

    @Column(name = "in_force")
    private boolean inForce;

    @Column(name = "sender_excluded")
    private boolean senderExcluded;

    /** The change that holds. */
    @Column(name = "change_id")
    private UUID change;

    @OneToMany(mappedBy = "restriction", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<RestrictionChange> changes = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Restriction() {} // JPA

    /** Restricts nothing yet. */
    @SuppressWarnings("NullAway.Init") // its first change comes before it is kept
    Restriction(ReferralId referral) {
        this.referral = referral.value();
    }

    /**
     * Restricts to these people, or to these instead of those before.
     *
     * @param by who does it
     * @throws NobodyNamedDecides when nobody among them can decide
     * @throws NobodyNamedManages when nobody among them is a business manager
     * @throws RestrictsWithoutOneself when whoever does it isn't among them
     * @throws RestrictionUnchanged when it is in force for the same people already
     */
    RestrictionChanged restrict(
            Restrict command,
            List<RosterPerson> named,
            Deciders deciders,
            Person by,
            String reference,
            RestrictionChange.Made made) {
        require(named, deciders, by);
        Set<Person> before = people();
        Set<Person> after = named.stream().map(RosterPerson::person).collect(Collectors.toSet());
        if (inForce && after.equals(before) && command.senderExcluded() == senderExcluded) {
            throw new RestrictionUnchanged(reference);
        }
        RestrictionKind kind = inForce ? RestrictionKind.CHANGED : RestrictionKind.RESTRICTED;
        inForce = true;
        change(kind, named, command.senderExcluded(), command.reason(), made);
        return new RestrictionChanged(
                referral, reference, kind, without(after, before), without(before, after), senderExcluded);
    }

    private static void require(List<RosterPerson> named, Deciders deciders, Person by) {
        List<String> undecided = deciders.missing(named);
        if (!undecided.isEmpty()) {
            throw new NobodyNamedDecides(undecided);
        }
        if (!Deciders.isManaged(named)) {
            throw new NobodyNamedManages();
        }
        if (named.stream().noneMatch(one -> one.person().equals(by))) {
            throw new RestrictsWithoutOneself();
        }
    }

    /**
     * Opens it to everybody who reads cases.
     *
     * @throws NotRestricted when it isn't in force
     */
    RestrictionChanged lift(String reason, String reference, RestrictionChange.Made made) {
        if (!inForce) {
            throw new NotRestricted(reference);
        }
        Set<Person> before = people();
        inForce = false;
        change(RestrictionKind.LIFTED, List.of(), false, reason, made);
        return new RestrictionChanged(referral, reference, RestrictionKind.LIFTED, 0, before.size(), false);
    }

    private void change(
            RestrictionKind kind,
            List<RosterPerson> named,
            boolean withoutSender,
            String reason,
            RestrictionChange.Made made) {
        var next = new RestrictionChange(this, changes.size() + 1, kind, named, withoutSender, reason, made);
        changes.add(next);
        change = next.id();
        senderExcluded = withoutSender;
    }

    private static int without(Set<Person> some, Set<Person> others) {
        var left = new HashSet<>(some);
        left.removeAll(others);
        return left.size();
    }

    /** Those named by the change that holds; nobody while it isn't in force. */
    List<NamedPerson> named() {
        return holding().map(RestrictionChange::named).orElse(List.of());
    }

    private Set<Person> people() {
        return holding().map(RestrictionChange::people).orElse(Set.of());
    }

    private Optional<RestrictionChange> holding() {
        return changes.stream()
                .filter(one -> inForce && one.id().equals(change))
                .findFirst();
    }

    ReferralId referral() {
        return new ReferralId(referral);
    }

    boolean isNamed(Person person) {
        return people().contains(person);
    }

    /** The day of the change that holds. */
    LocalDate since() {
        return holding().map(RestrictionChange::on).orElseThrow();
    }

    boolean isInForce() {
        return inForce;
    }

    boolean isSenderExcluded() {
        return senderExcluded;
    }

    /** The last one first. */
    List<RestrictionDetails.Change> history() {
        var history = new ArrayList<RestrictionDetails.Change>();
        changes.forEach(one -> history.add(0, one.details()));
        return List.copyOf(history);
    }

    long version() {
        return version;
    }
}
