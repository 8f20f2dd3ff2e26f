package candour.web;

import candour.cdop.CdopFormat;
import candour.cdop.CdopGuide;
import candour.cdop.CdopImportDetails;
import candour.cdop.CdopImportId;
import candour.cdop.CdopImportService;
import candour.cdop.CheckedFile;
import candour.document.Arrival;
import candour.document.Reception;
import candour.identity.SignedIn;
import candour.web.scan.ScanAtOnce;
import candour.work.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The way in of a file of CDOP referrals: the board is asked whether it may come, then it is taken in, looked at and scanned
 * outside of any transaction, and read in one. Nothing of the file is kept.
 */
@ApplicationScoped
public class CdopCalls {
    private static final long LARGEST = CdopImportService.MEGABYTES * 1024L * 1024;
    private static final String NAME_OF_CSV = "referrals.csv";

    @Inject
    BoardCalls calls;

    @Inject
    CdopImportService imports;

    @Inject
    Reception reception;

    @Inject
    ScanAtOnce scanner;

    /** What the file would bring; nothing is registered. */
    public CheckedFile check(String board, SignedIn person, DocumentCalls.Coming coming) {
        requirePlace(board, person);
        try (Arrival file = receive(coming)) {
            return calls.run(board, person, () -> imports.check(file));
        }
    }

    /** Registers all of the file or nothing, once for each key. */
    public CdopImportDetails register(String board, SignedIn person, String key, DocumentCalls.Coming coming) {
        requirePlace(board, person);
        try (Arrival file = receive(coming)) {
            return calls.once(
                    board,
                    person,
                    new RequestKey(key, RequestHash.of("import CDOP referrals", file.hash())),
                    () -> imports.register(file),
                    id -> imports.get(new CdopImportId(id)));
        }
    }

    /** A file with the columns, and no rows. */
    public byte[] template(String board, SignedIn person, CdopFormat format) {
        CdopGuide guide = calls.run(board, person, imports::guide);
        return calls.run(board, person, () -> imports.template(format, CdopColumns.explained(guide)));
    }

    private void requirePlace(String board, SignedIn person) {
        calls.run(board, person, imports::guide);
    }

    private Arrival receive(DocumentCalls.Coming coming) {
        return scanner.look(reception.receive(coming.content(), name(coming), coming.claimed(), LARGEST));
    }

    /** A CSV file is told from other text by its name; a program that sends none says it by the media type. */
    private static String name(DocumentCalls.Coming coming) {
        Optional<String> csv = coming.claimed()
                .filter(type -> type.startsWith(CdopFormat.CSV.type().mediaType()));
        return coming.fileName().isEmpty() && csv.isPresent() ? NAME_OF_CSV : coming.fileName();
    }
}
