package candour.document;

import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.PANEL_CHAIR;
import static candour.identity.Capacity.PANEL_MEMBER;
import static candour.identity.Capacity.REFERRER;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.board.Agencies;
import candour.board.AgencyDetails;
import candour.casefile.CaseFiles;
import candour.casefile.CaseId;
import candour.casefile.ReferralDetails;
import candour.casefile.ReferralId;
import candour.casefile.ReferralService;
import candour.casefile.ReferralStatus;
import candour.identity.Acting;
import candour.identity.AllowedFor;
import candour.identity.Capacity;
import candour.identity.NotAllowed;
import candour.identity.Person;
import candour.kernel.BusinessClock;
import candour.kernel.NotFound;
import candour.kernel.Phrase;
import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.search.SearchWords;
import candour.search.WordPlace;
import candour.tenancy.BoardTasks;
import candour.tenancy.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that people do with documents. */
@ApplicationScoped
@Transactional
public class DocumentService {
    private static final Set<Capacity> ADD = Set.of(BUSINESS_MANAGER, PANEL_CHAIR, PANEL_MEMBER, REFERRER);

    @Inject
    Documents documents;

    @Inject
    CaseFiles cases;

    @Inject
    ReferralService referrals;

    @Inject
    Agencies agencies;

    @Inject
    Vault vault;

    @Inject
    SearchWords words;

    @Inject
    BoardTasks tasks;

    @Inject
    Acting acting;

    @Inject
    AuditTrail audit;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Change> news;

    /**
     * Whether the actor may add a document there: asked before a file is taken in.
     *
     * @throws NotFound when there is no such case or referral, or none that the actor may know of
     * @throws NotAllowed when they may see it, and add nothing to it
     * @throws ReferralIsWithPanel when documents go to the referral's case by now
     */
    @AllowedFor({BUSINESS_MANAGER, PANEL_CHAIR, PANEL_MEMBER, REFERRER})
    public void requirePlace(DocumentPlace place) {
        require(place);
        audit.showed("Place for a document looked up", place.about());
    }

    /** @return the reference of the place */
    private String require(DocumentPlace place) {
        if (!place.ofReferral()) {
            return cases.reference(new CaseId(place.about()));
        }
        var id = new ReferralId(place.about());
        ReferralDetails referral = referrals.details(id);
        if (!mayKeepIn(place)) {
            throw new NotAllowed("add a document to somebody else's referral");
        }
        if (referral.status() != ReferralStatus.AWAITING_REQUEST) {
            throw new ReferralIsWithPanel(referral.reference());
        }
        return referral.reference();
    }

    /**
     * Keeps a file that arrived. It can be had once the scanner has found it clean.
     *
     * @throws NotAllowed when the actor may see the place, and add nothing to it
     * @throws Refusal when the file isn't let in, for the reason that the refusal is called after
     * @throws SharedInTheFuture when the police were given it on a day that lies ahead
     * @throws candour.board.UnknownAgency when its agency isn't in the catalogue
     */
    @AllowedFor({BUSINESS_MANAGER, PANEL_CHAIR, PANEL_MEMBER, REFERRER})
    public DocumentDetails add(@NotNull @Valid AddDocument command, Arrival file) {
        String reference = require(command.place());
        file.requireLetIn();
        agencies.require(command.label().originAgency().stream().toList());
        var document = new Document(
                command.place(),
                reference,
                documents.nextNumber(reference),
                command.label(),
                command.fileName(),
                file,
                sending(),
                vault);
        keep(document, file);
        return details(document);
    }

    /**
     * Keeps a newer file in a document's place; the one before stays as an earlier version.
     *
     * @throws NotAllowed when the document is somebody else's to keep
     * @throws Stale when somebody changed it since the actor read it
     * @throws DocumentIsReplaced when it isn't the newest version
     * @throws DocumentIsWithdrawn when it was withdrawn
     * @throws Refusal when the file isn't let in
     */
    @AllowedFor({BUSINESS_MANAGER, PANEL_CHAIR, PANEL_MEMBER, REFERRER})
    public DocumentDetails replace(@NotNull @Valid ReplaceDocument command, Arrival file) {
        Document before = kept(command.document(), command.version());
        file.requireLetIn();
        Document newer = before.newer(command.fileName(), file, sending(), vault);
        keep(newer, file);
        news.fire(before.giveWay(newer));
        return details(newer);
    }

    private void keep(Document document, Arrival file) {
        documents.add(document);
        for (int number = 1; number <= file.parts(); number++) {
            documents.add(new DocumentPart(document.id(), number, file.parts(), file.part(number), vault));
        }
        found(document);
        news.fire(document.received());
        tasks.atOnce(ScanService.SCAN, document.id());
    }

    /**
     * The documents of a case or a referral, in the order in which they came, with earlier versions and withdrawn ones; a
     * case has its referral's too. Whoever only sent a referral in sees their own.
     */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER, REFERRER})
    public DocumentsHeld documents(DocumentPlace place) {
        List<DocumentDetails> found =
                documents.of(place, acting.actor()).stream().map(this::details).toList();
        audit.showed("Documents listed", found.stream().map(DocumentDetails::id).toList());
        return new DocumentsHeld(found, obstacle(place));
    }

    private Optional<Phrase> obstacle(DocumentPlace place) {
        if (!acting.actor().capacities().stream().anyMatch(ADD::contains) || !mayKeepIn(place)) {
            return Optional.of(new Phrase("DocumentsAddedByOthers", Map.of()));
        }
        return Optional.of(place)
                .filter(DocumentPlace::ofReferral)
                .map(referral -> referrals.details(new ReferralId(referral.about())))
                .filter(referral -> referral.status() != ReferralStatus.AWAITING_REQUEST)
                .map(referral -> new Phrase("DocumentsGoToCase", Map.of("reference", referral.reference())));
    }

    private boolean mayKeepIn(DocumentPlace place) {
        return !place.ofReferral()
                || mayKeep(referrals.sender(new ReferralId(place.about())).equals(person()));
    }

    /** @throws NotFound when there is none, or none that the actor may know of */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER, REFERRER})
    public DocumentDetails get(DocumentId id) {
        Document found = documents.get(id.value());
        audit.showed("Document looked up", id.value());
        return details(found);
    }

    /** What its sender's machine calls it. One deliberate act, recorded with the actor's name. */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER, REFERRER})
    public FileName showFileName(DocumentId id) {
        Document found = documents.get(id.value());
        audit.showed("File name shown", id.value());
        return new FileName(found.fileName(vault));
    }

    /**
     * Begins to hand its content out, which {@link #part} goes on with.
     *
     * @throws DocumentNotScanned while the scanner has not looked at it
     * @throws DocumentIsRefused when the scanner found something
     * @throws DocumentIsWithdrawn when it was withdrawn
     */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER, REFERRER})
    public DocumentDetails open(DocumentId id) {
        Document found = documents.get(id.value());
        found.requireHandedOut();
        audit.showed("Document handed out", id.value());
        return details(found);
    }

    /**
     * A part of its content, under the rights of now: whoever loses them has no more of it.
     *
     * @param number from 1
     */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER, REFERRER})
    public byte[] part(DocumentId id, int number) {
        Document found = documents.get(id.value());
        found.requireHandedOut();
        audit.goesOn();
        return documents.part(found.id(), number).open(found.parts(), vault);
    }

    /**
     * @throws NotAllowed when the document is somebody else's to keep
     * @throws Stale when somebody changed it since the actor read it
     * @throws SharedInTheFuture when the police were given it on a day that lies ahead
     * @throws DocumentIsReplaced when it isn't the newest version
     * @throws DocumentIsWithdrawn when it was withdrawn
     */
    @AllowedFor({BUSINESS_MANAGER, PANEL_CHAIR, PANEL_MEMBER, REFERRER})
    public DocumentDetails relabel(@NotNull @Valid RelabelDocument command) {
        Document document = kept(command.document(), command.version());
        agencies.require(command.label().originAgency().stream().toList());
        news.fire(document.relabel(command.label(), clock.today()));
        documents.flush();
        found(document);
        return details(document);
    }

    /**
     * @throws NotAllowed when the document is somebody else's to keep
     * @throws Stale when somebody changed it since the actor read it
     * @throws DocumentIsReplaced when it isn't the newest version
     * @throws DocumentIsWithdrawn when it was withdrawn before
     */
    @AllowedFor({BUSINESS_MANAGER, PANEL_CHAIR, PANEL_MEMBER, REFERRER})
    public DocumentDetails withdraw(@NotNull @Valid WithdrawDocument command) {
        Document document = kept(command.document(), command.version());
        news.fire(document.withdraw(command.reason(), acting.actor().nameInFull(), clock.today()));
        documents.flush();
        words.forget(WordPlace.DOCUMENT, document.id());
        return details(document);
    }

    private Document kept(DocumentId id, long seen) {
        Document document = documents.get(id.value());
        if (!mayKeep(document.wasSentBy(person()))) {
            throw new NotAllowed("change somebody else's document");
        }
        Stale.check(seen, document.version());
        return document;
    }

    /** The Business Manager keeps all documents, everybody else their own. */
    private boolean mayKeep(boolean own) {
        return own || acting.actor().is(BUSINESS_MANAGER);
    }

    private Document.Sending sending() {
        return new Document.Sending(person(), acting.actor().nameInFull(), clock.today(), clock.recordedAt());
    }

    private Person person() {
        return acting.actor().person();
    }

    /** It is found by what it is called. */
    private void found(Document document) {
        DocumentPlace place = document.place();
        words.put(
                WordPlace.DOCUMENT,
                place.ofReferral() ? place.about() : cases.referral(new CaseId(place.about())),
                document.id(),
                List.of(document.title()));
    }

    private DocumentDetails details(Document document) {
        var byId = agencies.byId();
        return document.details(person(), document.originAgency().map(byId::get).map(AgencyDetails::name));
    }
}
