package candour.web.scan;

import candour.document.ScanService;
import candour.tenancy.BoardId;
import candour.work.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Has a document scanned: begins in a transaction, asks the scanner without any, and says in another what came of it.
 * Whatever ends this process in between leaves a document that is scanned again.
 */
@ApplicationScoped
public class ScanWork {
    private static final Logger LOG = System.getLogger(ScanWork.class.getName());

    /** A scanner that answers slowly must not keep the board's other background work waiting. */
    private static final int AT_ONCE = 2;

    private static final Duration BUSY = Duration.ofSeconds(1);

    @Inject
    Work work;

    @Inject
    ScanService scans;

    @Inject
    Scanner scanner;

    @Inject
    ScannerSettings settings;

    private final Semaphore dialogues = new Semaphore(AT_ONCE);
    private volatile boolean away;

    /** @return when to come back; empty when nothing is left to find out */
    public Optional<Instant> scan(BoardId board, UUID document) {
        if (!settings.isComplete()) {
            return quarantine(board, document, "no virus scanner is configured, so documents wait", null);
        }
        if (!dialogues.tryAcquire()) {
            return Optional.of(Instant.now().plus(BUSY));
        }
        try {
            OptionalInt parts = work.bySystem(board, () -> scans.begin(document));
            if (parts.isEmpty()) {
                return Optional.empty();
            }
            Optional<String> found =
                    scanner.find(parts.getAsInt(), number -> work.bySystem(board, () -> scans.part(document, number)));
            away = false;
            work.bySystem(board, () -> {
                found.ifPresentOrElse(
                        signature -> scans.foundInfected(document, signature), () -> scans.foundClean(document));
                return true;
            });
            return Optional.empty();
        } catch (ScannerAway e) {
            return quarantine(board, document, "the virus scanner is away, so documents wait", e);
        } finally {
            dialogues.release();
        }
    }

    /** Says so once, until it works again. */
    private Optional<Instant> quarantine(BoardId board, UUID document, String why, @Nullable Exception cause) {
        if (!away) {
            away = true;
            LOG.log(Level.WARNING, why, cause);
        }
        return work.bySystem(board, () -> scans.quarantine(document)).map(OffsetDateTime::toInstant);
    }
}
