package candour.web.screen;

import candour.document.Disclosure;
import candour.document.DocumentDetails;
import candour.document.DocumentId;
import candour.document.DocumentKind;
import candour.document.DocumentPlace;
import candour.document.DocumentService;
import candour.document.DocumentState;
import candour.document.DocumentsHeld;
import candour.document.FileName;
import candour.document.FileType;
import candour.document.RelabelDocument;
import candour.document.WithdrawDocument;
import candour.kernel.Phrase;
import candour.kernel.Stale;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The documents of the one case. Remembers what was asked of them. */
final class DocumentsStandIn extends DocumentService {
    final List<DocumentDetails> held = new ArrayList<>();
    final List<RelabelDocument> relabelled = new ArrayList<>();
    final List<WithdrawDocument> withdrawn = new ArrayList<>();
    Optional<Phrase> obstacle = Optional.empty();
    boolean stale;
    int namesShown;

    static DocumentDetails document(int number, DocumentState state, boolean yours) {
        return new DocumentDetails(
                new UUID(0, 60 + number),
                CoreStandIn.CASE,
                "ASH-2026-001",
                number,
                1,
                "The GP\u2019s letter " + number,
                DocumentKind.CORRESPONDENCE,
                Optional.of(CoreStandIn.HEALTH.id()),
                Optional.of(CoreStandIn.HEALTH.name()),
                Disclosure.SENSITIVE,
                Optional.of(LocalDate.of(2026, 11, 3)),
                FileType.PDF,
                1_258_291,
                5,
                "hash",
                state,
                state == DocumentState.REFUSED ? Optional.of("Eicar") : Optional.empty(),
                CoreStandIn.TODAY,
                OffsetDateTime.of(2026, 11, 10, 9, 0, 0, 0, ZoneOffset.UTC),
                "Ruth Okell",
                yours,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                3);
    }

    @Override
    public DocumentsHeld documents(DocumentPlace place) {
        return new DocumentsHeld(List.copyOf(held), obstacle);
    }

    @Override
    public FileName showFileName(DocumentId id) {
        namesShown++;
        return new FileName("Rowan Larkfield.pdf");
    }

    @Override
    public DocumentDetails relabel(RelabelDocument command) {
        if (stale) {
            throw new Stale();
        }
        relabelled.add(command);
        return held.get(0);
    }

    @Override
    public DocumentDetails withdraw(WithdrawDocument command) {
        withdrawn.add(command);
        return held.get(0);
    }
}
