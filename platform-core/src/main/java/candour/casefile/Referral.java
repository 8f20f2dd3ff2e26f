package candour.casefile;

import static candour.casefile.ReferralStatus.AWAITING_REQUEST;
import static candour.casefile.ReferralStatus.CONSIDERATION_REQUESTED;
import static candour.casefile.ReferralStatus.DECLINED;
import static candour.casefile.ReferralStatus.RAPID_REVIEW_OPENED;
import static candour.casefile.ReferralStatus.REGISTERED_IN_ERROR;
import static candour.casefile.ReferralStatus.WITHDRAWN;

import candour.board.AgencyId;
import candour.identity.Person;
import candour.kernel.NotFound;
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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request to the board to consider a review. Received with a reference of the board; waits until the Board Chair asks
 * the panel to consider it, since the panel acts "as requested by the Chair", or declines; until then it can be withdrawn,
 * or marked as registered in error. After any of these endings it stays as it is, but for corrections of one that the
 * panel considers.
 */
@Entity
@Table(schema = "app", name = "referral")
class Referral {
    private static final Transitions<ReferralStatus> STEPS = Transitions.of(ReferralStatus.class)
            .allow(AWAITING_REQUEST, CONSIDERATION_REQUESTED)
            .allow(AWAITING_REQUEST, RAPID_REVIEW_OPENED)
            .allow(AWAITING_REQUEST, DECLINED)
            .allow(AWAITING_REQUEST, WITHDRAWN)
            .allow(AWAITING_REQUEST, REGISTERED_IN_ERROR);

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

    @Enumerated(EnumType.STRING)
    private @Nullable Harm harm;

    @Column(name = "incident_on")
    private LocalDate incidentOn;

    @Column(name = "became_aware")
    private LocalDate becameAware;

    @Column(name = "area_of_incident")
    private String areaOfIncident;

    @Column(name = "incident_outside_england")
    private boolean incidentOutsideEngland;

    @Column(name = "area_of_residence")
    private String areaOfResidence;

    @Column(name = "residence_outside_england")
    private boolean residenceOutsideEngland;

    @Enumerated(EnumType.STRING)
    @Column(name = "looked_after")
    private LookedAfter lookedAfter;

    private String grounds;

    @Column(name = "referring_agency_id")
    private @Nullable AgencyId referringAgency;

    @Column(name = "cdop_factors")
    private @Nullable CdopFactors cdopFactors;

    @Column(name = "other_board")
    private @Nullable String otherBoard;

    @Column(name = "source_reference")
    private @Nullable String sourceReference;

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

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ending_reason")
    private @Nullable String endingReason;

    @Column(name = "corrections")
    private int corrected;

    @OneToMany(mappedBy = "referral", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<ReferralCorrection> corrections = new ArrayList<>();

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
     * @throws DateLongAgo when the incident is more than a hundred years ago
     * @throws ReferringAgencyMissing when an agency refers without being named
     * @throws CdopFactorMissing when the child death overview panel refers without saying what was a factor
     * @throws OtherBoardMissing when another board refers without being named
     * @throws SourceDiffers when it brings what only another source says of itself
     * @throws OnlySiblings when it is about nobody but siblings
     */
    Referral(
            ReferralId id,
            String reference,
            ReceiveReferral command,
            Person sentBy,
            LocalDate today,
            OffsetDateTime now) {
        new IncidentDates(command.incidentOn(), command.becameAware()).requireLikelyOn(today);
        SourceClarity.require(command);
        if (command.children().stream().allMatch(child -> child.kindOrChild() == SubjectKind.SIBLING)) {
            throw new OnlySiblings();
        }
        this.id = id.value();
        this.reference = reference;
        this.status = AWAITING_REQUEST;
        this.source = command.source();
        this.receivedOn = today;
        this.receivedAt = now;
        this.harm = command.harm();
        this.incidentOn = command.incidentOn();
        this.becameAware = command.becameAware();
        this.areaOfIncident = command.areaOfIncident();
        this.incidentOutsideEngland = command.incidentOutsideEngland();
        this.areaOfResidence = command.areaOfResidence();
        this.residenceOutsideEngland = command.residenceOutsideEngland();
        this.lookedAfter = command.lookedAfter();
        this.grounds = command.grounds();
        this.referringAgency = command.referringAgency().map(AgencyId::new).orElse(null);
        this.cdopFactors =
                command.cdop().map(cdop -> new CdopFactors(cdop.factors())).orElse(null);
        this.otherBoard = command.otherBoard().map(FromBoard::name).orElse(null);
        this.sourceReference = command.cdop()
                .map(FromCdop::reference)
                .or(() -> command.otherBoard().map(FromBoard::reference))
                .orElse(null);
        this.sentByIssuer = sentBy.issuer();
        this.sentBySubject = sentBy.subject();
        this.agencies.addAll(command.agencies());
    }

    /**
     * Adds somebody whom it is about while the referral is being received; who it is gets sealed at once.
     *
     * @throws SubjectUnclear when what is said of them doesn't fit their kind
     * @throws AgeDiffers when they are younger or older than their kind can be
     */
    void name(ReceiveReferral.Child child, Vault vault) {
        SubjectKind kind = child.kindOrChild();
        int number = 1
                + (int) subjects.stream()
                        .filter(subject -> subject.kind() == kind)
                        .count();
        subjects.add(new ReferralSubject(
                this, subjects.size() + 1, number, child, new ReferralSubject.Days(incidentOn, receivedOn), vault));
    }

    /**
     * @param by who asks: the Board Chair, or the delegate with both names
     * @throws ConsiderationAlreadyRequested when the Chair has asked before
     * @throws ReferralOver when it ended otherwise
     */
    ConsiderationRequested request(String text, String by, LocalDate on) {
        status = STEPS.go(
                status,
                CONSIDERATION_REQUESTED,
                () -> status == CONSIDERATION_REQUESTED
                        ? new ConsiderationAlreadyRequested(reference)
                        : new ReferralOver(reference, status));
        requestText = text;
        requestedOn = on;
        requestedBy = by;
        return new ConsiderationRequested(id, reference, on);
    }

    /**
     * The authority's notification opens a rapid review.
     *
     * @throws ReferralOver when it ended otherwise
     */
    RapidReviewOpened openRapidReview(LocalDate on) {
        status = STEPS.go(status, RAPID_REVIEW_OPENED, () -> new ReferralOver(reference, status));
        return new RapidReviewOpened(id, reference, on);
    }

    /**
     * The Board Chair declines it: the panel isn't asked.
     *
     * @throws ReferralOver when it has ended
     */
    ReferralEnded decline(String reason, String by, LocalDate on) {
        return end(DECLINED, reason, by, on);
    }

    /**
     * Whoever referred takes it back.
     *
     * @throws ReferralOver when it has ended
     */
    ReferralEnded withdraw(String reason, String by, LocalDate on) {
        return end(WITHDRAWN, reason, by, on);
    }

    /**
     * It should never have been registered; it is kept, and marked so.
     *
     * @throws ReferralOver when it has ended
     */
    ReferralEnded markInError(String reason, String by, LocalDate on) {
        return end(REGISTERED_IN_ERROR, reason, by, on);
    }

    private ReferralEnded end(ReferralStatus how, String reason, String by, LocalDate on) {
        status = STEPS.go(status, how, () -> new ReferralOver(reference, status));
        endingReason = reason.strip();
        endedBy = by;
        endedOn = on;
        return new ReferralEnded(id, reference, how, on);
    }

    /**
     * Puts right what is wrong in it, and keeps what stood there.
     *
     * @throws ReferralOver when it ended without going to the panel
     * @throws AwareBeforeIncident when the dates contradict each other
     * @throws DateInTheFuture when a date is after the day of the correction
     * @throws DateLongAgo when the incident is more than a hundred years ago
     * @throws AwareAfterReceipt when the agency is said to have become aware after the board received the referral
     * @throws candour.kernel.NotFound when it has nobody of such a number
     * @throws SubjectUnclear when what is said of somebody doesn't fit their kind
     * @throws AgeDiffers when somebody is younger or older than their kind can be
     * @throws NothingCorrected when all of it stood there already
     */
    ReferralCorrected correct(CorrectReferral command, ReferralCorrection.Made made, Vault vault) {
        if (status.isOver()) {
            throw new ReferralOver(reference, status);
        }
        Map<String, String> before = known(vault);
        command.facts().ifPresent(facts -> {
            if (facts.becameAware().isAfter(receivedOn)) {
                throw new AwareAfterReceipt(facts.becameAware(), receivedOn);
            }
            take(facts, made.on());
        });
        var days = new ReferralSubject.Days(incidentOn, made.on());
        command.children().forEach(one -> subject(one.number()).correct(one.child(), days, vault));
        Map<String, String> after = known(vault);
        before.entrySet().removeIf(known -> known.getValue().equals(after.get(known.getKey())));
        if (before.isEmpty()) {
            throw new NothingCorrected(reference);
        }
        corrected++;
        var correction = new ReferralCorrection(this, corrected, made, command.reason(), before, vault);
        corrections.add(correction);
        return new ReferralCorrected(id, reference, corrected, correction.changed());
    }

    private void take(CorrectReferral.Facts facts, LocalDate today) {
        new IncidentDates(facts.incidentOn(), facts.becameAware()).requireLikelyOn(today);
        harm = facts.harm();
        incidentOn = facts.incidentOn();
        becameAware = facts.becameAware();
        areaOfIncident = facts.areaOfIncident();
        incidentOutsideEngland = facts.incidentOutsideEngland();
        areaOfResidence = facts.areaOfResidence();
        residenceOutsideEngland = facts.residenceOutsideEngland();
        lookedAfter = facts.lookedAfter();
    }

    private ReferralSubject subject(int number) {
        return subjects.stream()
                .filter(subject -> subject.position() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What can be corrected, by its names. */
    private Map<String, String> known(Vault vault) {
        var known = new LinkedHashMap<String, String>();
        known.put("harm", Optional.ofNullable(harm).map(Harm::name).orElse(""));
        known.put("incidentOn", incidentOn.toString());
        known.put("becameAware", becameAware.toString());
        known.put("areaOfIncident", areaOfIncident);
        known.put("incidentOutsideEngland", Boolean.toString(incidentOutsideEngland));
        known.put("areaOfResidence", areaOfResidence);
        known.put("residenceOutsideEngland", Boolean.toString(residenceOutsideEngland));
        known.put("lookedAfter", lookedAfter.name());
        subjects.forEach(subject -> known.putAll(subject.known(vault)));
        return known;
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

    void requireNoRapidReview() {
        if (status == RAPID_REVIEW_OPENED) {
            throw new RapidReviewIsOpen(reference);
        }
    }

    /** What came in, in words. */
    List<String> texts() {
        return Stream.of(grounds, otherBoard, sourceReference)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    List<ReferralSubject> subjects() {
        return List.copyOf(subjects);
    }

    /** What was corrected, as it was sent in, by the names of corrections. */
    Map<String, String> asSent(Vault vault) {
        var sent = new LinkedHashMap<String, String>();
        corrections.forEach(
                one -> one.open(vault).values().forEach(value -> sent.putIfAbsent(value.name(), value.value())));
        return sent;
    }

    List<ReferralCorrection> corrections() {
        return List.copyOf(corrections);
    }

    /**
     * @param rules those of today, for as long as no case is opened
     * @param own whether whoever reads sent it in
     * @param answer what was decided on its case
     */
    ReferralDetails details(
            Optional<String> referringAgencyName,
            List<String> agencyNames,
            Supplier<Optional<RulesAhead>> rules,
            Optional<UUID> caseFile,
            List<StatutoryClock> clocks,
            Optional<RestrictedTo> restricted,
            Optional<FinalAnswer> answer,
            boolean own) {
        return new ReferralDetails(
                id,
                reference,
                status,
                source,
                receivedOn,
                receivedAt,
                Optional.ofNullable(harm),
                incidentOn,
                becameAware,
                areaOfIncident,
                incidentOutsideEngland,
                areaOfResidence,
                residenceOutsideEngland,
                lookedAfter,
                grounds,
                referringAgencyName,
                Optional.ofNullable(cdopFactors)
                        .map(factors -> new FromCdop(
                                factors.all(),
                                Optional.ofNullable(sourceReference).orElse(""))),
                Optional.ofNullable(otherBoard)
                        .map(name -> new FromBoard(
                                name, Optional.ofNullable(sourceReference).orElse(""))),
                subjects.stream().map(ReferralSubject::label).toList(),
                agencyNames,
                Optional.ofNullable(requestedOn),
                Optional.ofNullable(requestedBy),
                Optional.ofNullable(requestText),
                status == AWAITING_REQUEST ? rules.get() : Optional.empty(),
                Optional.ofNullable(endedOn)
                        .map(on -> new Ending(on, Optional.ofNullable(endedBy), Optional.ofNullable(endingReason))),
                answer,
                corrections.stream().map(ReferralCorrection::details).toList(),
                own,
                caseFile,
                clocks,
                restricted,
                version);
    }
}
