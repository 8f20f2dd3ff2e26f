package candour.web.screen;

import candour.board.AgencyDetails;
import candour.board.AgencyService;
import candour.board.RosterService;
import candour.casefile.CaseDetails;
import candour.casefile.CaseFileService;
import candour.casefile.CaseId;
import candour.document.DocumentDetails;
import candour.document.DocumentId;
import candour.document.DocumentLabel;
import candour.document.DocumentPlace;
import candour.document.DocumentService;
import candour.document.FileName;
import candour.document.Reception;
import candour.document.RelabelDocument;
import candour.document.WithdrawDocument;
import candour.identity.Capacity;
import candour.identity.SessionOver;
import candour.kernel.Phrase;
import candour.web.DocumentCalls;
import candour.web.RequestHash;
import candour.web.Words;
import candour.work.RequestKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The documents of a case or a referral, and what the person can do with each. */
@Dependent
public class DocumentsPresenter {
    /**
     * @param obstacle why the person can't add one; empty when they can
     * @param keepsAll whether they may change what others sent
     */
    record Opened(
            List<DocumentDetails> documents,
            Optional<Phrase> obstacle,
            List<AgencyDetails> agencies,
            boolean keepsAll,
            LocalDate today) {
        boolean mayChange(DocumentDetails document) {
            return document.isCurrent() && (keepsAll || (document.yours() && obstacle.isEmpty()));
        }
    }

    private final ScreenCalls calls;
    private final DocumentService documents;
    private final DocumentCalls files;
    private final Reception reception;
    private final AgencyService agencies;
    private final CaseFileService cases;
    private final RosterService roster;

    @Inject
    public DocumentsPresenter(
            ScreenCalls calls,
            DocumentService documents,
            DocumentCalls files,
            Reception reception,
            AgencyService agencies,
            CaseFileService cases,
            RosterService roster) {
        this.calls = calls;
        this.documents = documents;
        this.files = files;
        this.reception = reception;
        this.agencies = agencies;
        this.cases = cases;
        this.roster = roster;
    }

    LocalDate today() {
        return calls.today();
    }

    /** @throws candour.kernel.NotFound when it isn't there, or isn't for this person to know */
    CaseDetails caseFile(String board, UUID id) {
        return calls.run(board, () -> cases.get(new CaseId(id)));
    }

    /** @throws candour.kernel.NotFound when it isn't there, or isn't for this person to know */
    Opened open(String board, DocumentPlace place) {
        var held = calls.run(board, () -> documents.documents(place));
        Set<Capacity> own = calls.run(board, roster::mine).capacities();
        return new Opened(
                held.items(),
                held.obstacle(),
                calls.run(board, agencies::agencies),
                own.contains(Capacity.BUSINESS_MANAGER),
                calls.today());
    }

    /** The largest file that is taken, in bytes. */
    int largest() {
        return Math.toIntExact(reception.largest());
    }

    int largestInMegabytes() {
        return reception.largestInMegabytes();
    }

    /** What can't be sent yet, field by field. */
    List<Complaint> check(DocumentForm form, LocalDate today) {
        var complaints = new ArrayList<Complaint>();
        if (form.title().isBlank()) {
            complaints.add(new Complaint("title", Words.of("documents.title.missing")));
        }
        if (form.kind().isEmpty()) {
            complaints.add(new Complaint("kind", Words.of("documents.kind.missing")));
        }
        if (!form.shared().isEmpty()) {
            Optional<LocalDate> on = form.shared().date();
            if (on.isEmpty()) {
                complaints.add(new Complaint("shared", Words.of("documents.shared.noDate")));
            } else if (on.get().isAfter(today)) {
                complaints.add(new Complaint("shared", Words.of("documents.shared.ahead")));
            }
        }
        return complaints;
    }

    DocumentDetails add(
            String board, DocumentPlace place, DocumentLabel label, String key, DocumentCalls.Coming coming) {
        return alive(() -> files.add(board, calls.person(), key, place, label, coming));
    }

    DocumentDetails replace(String board, DocumentDetails seen, String key, DocumentCalls.Coming coming) {
        return alive(
                () -> files.replace(board, calls.person(), key, new DocumentId(seen.id()), seen.version(), coming));
    }

    /** What is handed out, with its first part, if it may be. */
    static final class HandedOut {
        private final DocumentDetails document;
        private final byte[] first;

        private HandedOut(DocumentDetails document, byte[] first) {
            this.document = document;
            this.first = first;
        }

        DocumentDetails document() {
            return document;
        }
    }

    HandedOut handOut(String board, UUID id) {
        var document = new DocumentId(id);
        return alive(() -> new HandedOut(
                files.open(board, calls.person(), document), files.part(board, calls.person(), document, 1)));
    }

    void write(String board, HandedOut handed, OutputStream out) throws IOException {
        files.write(board, calls.person(), handed.document(), handed.first, out);
    }

    /** What its sender's machine calls it: one deliberate act, recorded. */
    FileName fileName(String board, UUID id) {
        return calls.run(board, () -> documents.showFileName(new DocumentId(id)));
    }

    /** @throws candour.kernel.Stale when it was changed since it was seen */
    DocumentDetails relabel(String board, DocumentDetails seen, DocumentLabel label) {
        var command = new RelabelDocument(new DocumentId(seen.id()), label, seen.version());
        return calls.run(board, () -> documents.relabel(command));
    }

    /** @throws candour.kernel.Stale when it was changed since it was seen */
    DocumentDetails withdraw(String board, DocumentDetails seen, String reason, String key) {
        var command = new WithdrawDocument(new DocumentId(seen.id()), reason.strip(), seen.version());
        Function<UUID, DocumentDetails> again = id -> documents.get(new DocumentId(id));
        return calls.once(
                board,
                new RequestKey(key, RequestHash.of("withdraw document " + seen.id(), reason)),
                () -> documents.withdraw(command),
                again);
    }

    private static <T> T alive(java.util.function.Supplier<T> call) {
        try {
            return call.get();
        } catch (SessionOver e) {
            throw new SessionEnded();
        }
    }
}
