package candour.document;

import static candour.document.DocumentState.CLEAN;
import static candour.document.DocumentState.QUARANTINED;
import static candour.document.DocumentState.RECEIVED;
import static candour.document.DocumentState.REFUSED;
import static candour.document.DocumentState.SCANNING;

import candour.board.AgencyId;
import candour.identity.Person;
import candour.kernel.Ids;
import candour.kernel.Transitions;
import candour.tenancy.Place;
import candour.tenancy.Sealed;
import candour.tenancy.Vault;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a case or a referral. It is received, and handed out only once the scanner has found it clean; while the
 * scanner is away it waits in quarantine. What is in it never changes: a newer version is a document of its own that takes
 * this one's place, and a withdrawn one stays in the record.
 */
@Entity
@Table(schema = "app", name = "document")
class Document {
    /** How long it waits after its first, second, third attempt; the last one holds for all later ones. */
    static final List<Duration> DELAYS =
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(30));

    private static final int LONGEST_SIGNATURE = 200;

    private static final Transitions<DocumentState> STEPS = Transitions.of(DocumentState.class)
            .allow(RECEIVED, SCANNING)
            .allow(RECEIVED, QUARANTINED)
            .allow(QUARANTINED, SCANNING)
            .allow(QUARANTINED, QUARANTINED)
            .allow(SCANNING, SCANNING)
            .allow(SCANNING, QUARANTINED)
            .allow(SCANNING, CLEAN)
            .allow(SCANNING, REFUSED);

    @Id
    private UUID id;

    private UUID about;

    @Column(name = "of_referral")
    private boolean ofReferral;

    private String reference;
    private int number;
    private int revision;
    private String title;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "origin_agency_id")
    private @Nullable AgencyId originAgency;

    @Enumerated(EnumType.STRING)
    private Disclosure disclosure;

    @Column(name = "shared_with_police_on")
    private @Nullable LocalDate sharedWithPoliceOn;

    @Column(name = "file_name")
    private Sealed fileName;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private long size;
    private int parts;
    private String hash;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    private int attempts;
    private @Nullable String signature;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "received_at")
    private OffsetDateTime receivedAt;

    @Column(name = "received_from")
    private String receivedFrom;

    @Column(name = "sent_by_issuer")
    private String sentByIssuer;

    @Column(name = "sent_by_subject")
    private String sentBySubject;

    @Column(name = "replaced_by")
    private @Nullable DocumentId replacedBy;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Document() {} // JPA

    /** Who sent it, and when. */
    record Sending(Person by, String name, LocalDate on, OffsetDateTime at) {}

    /**
     * @param number counts the documents of the reference
     * @throws SharedInTheFuture when the police were given it on a day that lies ahead
     */
    Document(
            DocumentPlace place,
            String reference,
            int number,
            DocumentLabel label,
            String fileName,
            Arrival file,
            Sending sending,
            Vault vault) {
        this(place, reference, number, 1, fileName, file, sending, vault);
        label(label, sending.on());
    }

    @SuppressWarnings("NullAway.Init") // the label follows
    private Document(
            DocumentPlace place,
            String reference,
            int number,
            int revision,
            String fileName,
            Arrival file,
            Sending sending,
            Vault vault) {
        this.id = Ids.next();
        this.about = place.about();
        this.ofReferral = place.ofReferral();
        this.reference = reference;
        this.number = number;
        this.revision = revision;
        this.fileName = vault.seal(fileName, fileNamePlace());
        this.type = file.type();
        this.size = file.size();
        this.parts = file.parts();
        this.hash = file.hash();
        this.state = RECEIVED;
        this.receivedOn = sending.on();
        this.receivedAt = sending.at();
        this.receivedFrom = sending.name();
        this.sentByIssuer = sending.by().issuer();
        this.sentBySubject = sending.by().subject();
    }

    /** Called and standing as this one, with another content; it takes this one's place once {@link #giveWay} was called. */
    Document newer(String newFileName, Arrival file, Sending sending, Vault vault) {
        requireCurrent();
        var newer = new Document(place(), reference, number, revision + 1, newFileName, file, sending, vault);
        newer.label(label(), sending.on());
        return newer;
    }

    DocumentReplaced giveWay(Document newer) {
        requireCurrent();
        replacedBy = new DocumentId(newer.id);
        return new DocumentReplaced(id, name());
    }

    /** @throws SharedInTheFuture when the police were given it on a day that lies ahead */
    DocumentRelabelled relabel(DocumentLabel after, LocalDate today) {
        requireCurrent();
        var before = label();
        label(after, today);
        return new DocumentRelabelled(id, name(), before, after);
    }

    private void label(DocumentLabel label, LocalDate today) {
        if (label.sharedWithPoliceOn().filter(today::isBefore).isPresent()) {
            throw new SharedInTheFuture();
        }
        title = label.title();
        kind = label.kind();
        originAgency = label.originAgency().map(AgencyId::new).orElse(null);
        disclosure = label.disclosure();
        sharedWithPoliceOn = label.sharedWithPoliceOn().orElse(null);
    }

    private DocumentLabel label() {
        return new DocumentLabel(title, kind, originAgency(), disclosure, Optional.ofNullable(sharedWithPoliceOn));
    }

    DocumentWithdrawn withdraw(String reason, String by, LocalDate on) {
        requireCurrent();
        withdrawnReason = reason;
        withdrawnBy = by;
        withdrawnOn = on;
        return new DocumentWithdrawn(id, name());
    }

    private void requireCurrent() {
        if (withdrawnOn != null) {
            throw new DocumentIsWithdrawn();
        }
        if (replacedBy != null) {
            throw new DocumentIsReplaced();
        }
    }

    /**
     * @throws DocumentNotScanned while the scanner has not looked at it
     * @throws DocumentIsRefused when the scanner found something
     * @throws DocumentIsWithdrawn when it was withdrawn
     */
    void requireHandedOut() {
        if (withdrawnOn != null) {
            throw new DocumentIsWithdrawn();
        }
        if (state == REFUSED) {
            throw new DocumentIsRefused();
        }
        if (state != CLEAN) {
            throw new DocumentNotScanned();
        }
    }

    /** Whether the scanner has still to say something of it. */
    boolean isToBeScanned() {
        return state != CLEAN && state != REFUSED;
    }

    void scan() {
        state = STEPS.go(state, SCANNING, DocumentIsRefused::new);
    }

    DocumentFoundClean foundClean() {
        state = STEPS.go(state, CLEAN, DocumentNotScanned::new);
        return new DocumentFoundClean(id, name(), hash);
    }

    DocumentFoundInfected foundInfected(String found) {
        state = STEPS.go(state, REFUSED, DocumentNotScanned::new);
        signature = found.length() > LONGEST_SIGNATURE ? found.substring(0, LONGEST_SIGNATURE) : found;
        return new DocumentFoundInfected(id, name(), place(), sentBy(), signature);
    }

    /** @return what is to be told, the first time */
    Optional<DocumentQuarantined> quarantine() {
        state = STEPS.go(state, QUARANTINED, DocumentIsRefused::new);
        attempts++;
        return attempts == 1 ? Optional.of(new DocumentQuarantined(id, name())) : Optional.empty();
    }

    /** How long it waits until the scanner is asked again. */
    Duration delay() {
        return DELAYS.get(Math.max(0, Math.min(attempts, DELAYS.size()) - 1));
    }

    String fileName(Vault vault) {
        return vault.open(fileName, fileNamePlace());
    }

    private Place fileNamePlace() {
        return new Place("document", id, "file_name");
    }

    DocumentReceived received() {
        return new DocumentReceived(id, name(), type, size, hash);
    }

    /** "document 3, version 2": as the history calls it. */
    private String name() {
        return number + (revision > 1 ? ", version " + revision : "");
    }

    boolean wasSentBy(Person person) {
        return sentBy().equals(person);
    }

    private Person sentBy() {
        return new Person(sentByIssuer, sentBySubject);
    }

    String title() {
        return title;
    }

    UUID id() {
        return id;
    }

    DocumentPlace place() {
        return new DocumentPlace(ofReferral, about);
    }

    int parts() {
        return parts;
    }

    DocumentState state() {
        return state;
    }

    Optional<UUID> originAgency() {
        return Optional.ofNullable(originAgency).map(AgencyId::value);
    }

    long version() {
        return version;
    }

    DocumentDetails details(Person reader, Optional<String> originAgencyName) {
        return new DocumentDetails(
                id,
                about,
                reference,
                number,
                revision,
                title,
                kind,
                originAgency(),
                originAgencyName,
                disclosure,
                Optional.ofNullable(sharedWithPoliceOn),
                type,
                size,
                parts,
                hash,
                state,
                Optional.ofNullable(signature),
                receivedOn,
                receivedAt,
                receivedFrom,
                wasSentBy(reader),
                Optional.ofNullable(replacedBy).map(DocumentId::value),
                Optional.ofNullable(withdrawnOn),
                Optional.ofNullable(withdrawnBy),
                Optional.ofNullable(withdrawnReason),
                version);
    }
}
