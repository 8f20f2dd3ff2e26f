package candour.restriction;

import candour.board.RosterPerson;
import candour.identity.Person;
import candour.kernel.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** How a restriction came, was changed or lifted: whom it names since, by whom, and why. Never changed. */
@Entity
@Table(schema = "app", name = "restriction_change")
class RestrictionChange {
    /** Who changes it, and when. */
    record Made(LocalDate on, OffsetDateTime at, String by) {}

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "referral_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the association
    private Restriction restriction;

    private int number;

    @Enumerated(EnumType.STRING)
    private RestrictionKind kind;

    @Column(name = "sender_excluded")
    private boolean senderExcluded;

    private String reason;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_on")
    private LocalDate changedOn;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @ElementCollection
    @CollectionTable(schema = "app", name = "restricted_to", joinColumns = @JoinColumn(name = "change_id"))
    private List<NamedPerson> people = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected RestrictionChange() {} // JPA

    RestrictionChange(
            Restriction restriction,
            int number,
            RestrictionKind kind,
            List<RosterPerson> named,
            boolean senderExcluded,
            String reason,
            Made made) {
        this.id = Ids.next();
        this.restriction = restriction;
        this.number = number;
        this.kind = kind;
        this.senderExcluded = senderExcluded;
        this.reason = reason.strip();
        this.changedBy = made.by();
        this.changedOn = made.on();
        this.changedAt = made.at();
        named.stream().map(NamedPerson::new).forEach(people::add);
    }

    LocalDate on() {
        return changedOn;
    }

    UUID id() {
        return id;
    }

    /** Those named, by name. */
    List<NamedPerson> named() {
        return people.stream().sorted(Comparator.comparing(NamedPerson::name)).toList();
    }

    Set<Person> people() {
        return people.stream().map(NamedPerson::person).collect(Collectors.toSet());
    }

    RestrictionDetails.Change details() {
        return new RestrictionDetails.Change(
                number,
                kind,
                named().stream().map(NamedPerson::name).toList(),
                senderExcluded,
                reason,
                changedBy,
                changedOn,
                changedAt);
    }
}
