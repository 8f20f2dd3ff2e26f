package candour.document;

import candour.audit.Change;
import candour.identity.BySystem;
import candour.kernel.BusinessClock;
import candour.tenancy.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** What happens between a document and the virus scanner, to which nobody speaks within a transaction. */
@ApplicationScoped
@Transactional
public class ScanService {
    /** The task that has a document scanned; its part is the document's id. */
    public static final String SCAN = "scan-document";

    @Inject
    Documents documents;

    @Inject
    Vault vault;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Change> news;

    /**
     * Begins. Whoever was interrupted begins again, since looking twice does no harm.
     *
     * @return in how many parts the content comes; empty when nothing is left to find out
     */
    @BySystem
    public OptionalInt begin(UUID document) {
        Document found = documents.get(document);
        if (!found.isToBeScanned()) {
            return OptionalInt.empty();
        }
        found.scan();
        return OptionalInt.of(found.parts());
    }

    /** @param number from 1 */
    @BySystem
    public byte[] part(UUID document, int number) {
        Document found = documents.get(document);
        return documents.part(document, number).open(found.parts(), vault);
    }

    /** The scanner found nothing. */
    @BySystem
    public void foundClean(UUID document) {
        news.fire(documents.get(document).foundClean());
    }

    /** @param signature what the scanner calls what it found */
    @BySystem
    public void foundInfected(UUID document, String signature) {
        news.fire(documents.get(document).foundInfected(signature));
    }

    /**
     * The scanner is away, too slow, or says that it can't.
     *
     * @return when to ask again; empty when nothing is left to find out
     */
    @BySystem
    public Optional<OffsetDateTime> quarantine(UUID document) {
        Document found = documents.get(document);
        if (!found.isToBeScanned()) {
            return Optional.empty();
        }
        found.quarantine().ifPresent(news::fire);
        return Optional.of(clock.recordedAt().plus(found.delay()));
    }
}
