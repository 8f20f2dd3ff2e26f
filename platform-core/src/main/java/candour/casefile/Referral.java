package candour.casefile;

import static candour.casefile.ReferralStatus.AWAITING_REQUEST;
import static candour.casefile.ReferralStatus.CONSIDERATION_REQUESTED;

import candour.board.AgencyId;
import candour.identity.Person;
import candour.kernel.Transitions;
import candour.tenancy.Vault;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request to the board to consider a review. Received with a reference of the board; waits until the Board Chair asks
 * the panel to consider it, since the panel acts "as requested by the Chair".
 */
@Entity
@Table(schema = "app", name = "referral")
class Referral {
    private static final Transitions<ReferralStatus> STEPS =
            Transitions.of(ReferralStatus.class).allow(AWAITING_REQUEST, CONSIDERATION_REQUESTED);

    @Id
    private UUID id;

    private String reference;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    @Enumerated(EnumType.STRING)
    private ReferralSource source;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "received_at")
    private OffsetDateTime receivedAt;

    @Column(name = "incident_on")
    private LocalDate incidentOn;

    @Column(name = "became_aware")
    private LocalDate becameAware;

    @Column(name = "area_of_incident")
    private String areaOfIncident;

    @Column(name = "area_of_residence")
    private String areaOfResidence;

    @Enumerated(EnumType.STRING)
    @Column(name = "looked_after")
    private LookedAfter lookedAfter;

    private String grounds;

    @Column(name = "referring_agency_id")
    private @Nullable AgencyId referringAgency;

    @Column(name = "sent_by_issuer")
    private String sentByIssuer;

    @Column(name = "sent_by_subject")
    private String sentBySubject;

    @Column(name = "requested_on")
    private @Nullable LocalDate requestedOn;

    @Column(name = "requested_by")
    private @Nullable String requestedBy;

    @Column(name = "request_text")
    private @Nullable String requestText;

    @OneToMany(mappedBy = "referral", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ReferralSubject> subjects = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "app", name = "referral_agency", joinColumns = @JoinColumn(name = "referral_id"))
    @Column(name = "agency_id")
    private Set<UUID> agencies = new LinkedHashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Referral() {} // JPA

    /**
     * @throws AwareBeforeIncident when the dates contradict each other
     * @throws DateInTheFuture when a date is after today
     * @throws ReferringAgencyMissing when an agency refers without being named
     */
    Referral(
            ReferralId id,
            String reference,
            ReceiveReferral command,
            Person sentBy,
            LocalDate today,
            OffsetDateTime now) {
        refuseFuture("incidentOn", command.incidentOn(), today);
        refuseFuture("becameAware", command.becameAware(), today);
        if (command.becameAware().isBefore(command.incidentOn())) {
            throw new AwareBeforeIncident(command.incidentOn(), command.becameAware());
        }
        if (command.source() == ReferralSource.AGENCY
                && command.referringAgency().isEmpty()) {
            throw new ReferringAgencyMissing();
        }
        this.id = id.value();
        this.reference = reference;
        this.status = AWAITING_REQUEST;
        this.source = command.source();
        this.receivedOn = today;
        this.receivedAt = now;
        this.incidentOn = command.incidentOn();
        this.becameAware = command.becameAware();
        this.areaOfIncident = command.areaOfIncident();
        this.areaOfResidence = command.areaOfResidence();
        this.lookedAfter = command.lookedAfter();
        this.grounds = command.grounds();
        this.referringAgency = command.referringAgency().map(AgencyId::new).orElse(null);
        this.sentByIssuer = sentBy.issuer();
        this.sentBySubject = sentBy.subject();
        this.agencies.addAll(command.agencies());
    }

    private static void refuseFuture(String field, LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            throw new DateInTheFuture(field, date);
        }
    }

    /** Adds a child while the referral is being received; who it is gets sealed at once. */
    void name(ReceiveReferral.Child child, Vault vault) {
        subjects.add(new ReferralSubject(this, subjects.size() + 1, child, vault));
    }

    /**
     * @param by who asks: the Board Chair, or the delegate with both names
     * @throws ConsiderationAlreadyRequested when the Chair has asked before
     */
    ConsiderationRequested request(String text, String by, LocalDate on) {
        status = STEPS.go(status, CONSIDERATION_REQUESTED, () -> new ConsiderationAlreadyRequested(reference));
        requestText = text;
        requestedOn = on;
        requestedBy = by;
        return new ConsiderationRequested(id, reference, on);
    }

    ReferralReceived received() {
        return new ReferralReceived(id, reference, source);
    }

    boolean wasSentBy(Person person) {
        return sentBy().equals(person);
    }

    Person sentBy() {
        return new Person(sentByIssuer, sentBySubject);
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    long version() {
        return version;
    }

    Optional<UUID> referringAgency() {
        return Optional.ofNullable(referringAgency).map(AgencyId::value);
    }

    Set<UUID> agencies() {
        return Set.copyOf(agencies);
    }

    List<ReferralSubject> subjects() {
        return List.copyOf(subjects);
    }

    ReferralDetails details(Optional<String> referringAgencyName, List<String> agencyNames, Optional<UUID> caseFile) {
        return new ReferralDetails(
                id,
                reference,
                status,
                source,
                receivedOn,
                receivedAt,
                incidentOn,
                becameAware,
                areaOfIncident,
                areaOfResidence,
                lookedAfter,
                grounds,
                referringAgencyName,
                subjects.stream().map(ReferralSubject::label).toList(),
                agencyNames,
                Optional.ofNullable(requestedOn),
                Optional.ofNullable(requestedBy),
                Optional.ofNullable(requestText),
                caseFile,
                version);
    }
}
