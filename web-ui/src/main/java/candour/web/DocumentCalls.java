package candour.web;

import candour.document.AddDocument;
import candour.document.Arrival;
import candour.document.DocumentDetails;
import candour.document.DocumentId;
import candour.document.DocumentLabel;
import candour.document.DocumentPlace;
import candour.document.DocumentService;
import candour.document.Reception;
import candour.document.ReplaceDocument;
import candour.identity.SignedIn;
import candour.work.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * A file's way in and out. It comes in outside of any transaction, after the board was asked whether it may; it goes out
 * part by part, each under the rights of that moment, so that no slow connection holds a transaction open.
 */
@ApplicationScoped
public class DocumentCalls {
    /**
     * A file that comes.
     *
     * @param fileName as the sender's machine calls it
     * @param claimed the media type that its sender says it has
     */
    public record Coming(InputStream content, String fileName, Optional<String> claimed) {}

    /** Tells one request from another that comes with the same key. */
    public record Asked(Object what, String fileName, String hash) {}

    @Inject
    BoardCalls calls;

    @Inject
    DocumentService documents;

    @Inject
    Reception reception;

    /** A new document, once for each key. */
    public DocumentDetails add(
            String board, SignedIn person, String key, DocumentPlace place, DocumentLabel label, Coming coming) {
        calls.run(board, person, () -> {
            documents.requirePlace(place);
            return true;
        });
        var command = new AddDocument(place, label, coming.fileName());
        try (Arrival file = receive(coming)) {
            return calls.once(
                    board,
                    person,
                    once(key, "add to " + place, label, coming, file),
                    () -> documents.add(command, file),
                    id -> documents.get(new DocumentId(id)));
        }
    }

    /**
     * A newer file in a document's place, once for each key.
     *
     * @param version of the document that was seen
     */
    public DocumentDetails replace(
            String board, SignedIn person, String key, DocumentId document, long version, Coming coming) {
        calls.run(board, person, () -> documents.get(document));
        var command = new ReplaceDocument(document, coming.fileName(), version);
        try (Arrival file = receive(coming)) {
            return calls.once(
                    board,
                    person,
                    once(key, "replace " + document, version, coming, file),
                    () -> documents.replace(command, file),
                    id -> documents.get(new DocumentId(id)));
        }
    }

    private Arrival receive(Coming coming) {
        return reception.receive(coming.content(), coming.fileName(), coming.claimed());
    }

    private static RequestKey once(String key, String where, Object what, Coming coming, Arrival file) {
        return new RequestKey(key, RequestHash.of(where, new Asked(what, coming.fileName(), file.hash())));
    }

    /** What is to be handed out, if it may be. */
    public DocumentDetails open(String board, SignedIn person, DocumentId document) {
        return calls.run(board, person, () -> documents.open(document));
    }

    /** @param number from 1 */
    public byte[] part(String board, SignedIn person, DocumentId document, int number) {
        return calls.run(board, person, () -> documents.part(document, number));
    }

    /** @param first its first part, which was opened before anything was promised */
    public void write(String board, SignedIn person, DocumentDetails document, byte[] first, OutputStream out)
            throws IOException {
        out.write(first);
        for (int number = 2; number <= document.parts(); number++) {
            out.write(part(board, person, new DocumentId(document.id()), number));
        }
    }
}
