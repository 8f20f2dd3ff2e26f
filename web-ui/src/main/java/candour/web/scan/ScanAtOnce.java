package candour.web.scan;

import candour.document.Arrival;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Has a small file scanned that is read at once and kept nowhere: whoever sent it waits for the answer, outside of any
 * transaction. Without an answer it isn't read.
 */
@ApplicationScoped
public class ScanAtOnce {
    private static final Logger LOG = System.getLogger(ScanAtOnce.class.getName());

    /** Beside those that documents take, so that neither keeps the other waiting. */
    private static final int AT_ONCE = 2;

    @Inject
    Scanner scanner;

    @Inject
    ScannerSettings settings;

    private final Semaphore dialogues = new Semaphore(AT_ONCE);

    /** @return the same when the scanner found nothing, or with why it isn't let in */
    public Arrival look(Arrival file) {
        if (!file.isLetIn()) {
            return file;
        }
        if (!settings.isComplete() || !dialogues.tryAcquire()) {
            return file.unscanned();
        }
        try {
            Optional<String> found = scanner.find(file.parts(), file::part);
            return found.map(file::infected).orElse(file);
        } catch (ScannerAway e) {
            LOG.log(Level.WARNING, "the virus scanner is away, so a file isn't read", e);
            return file.unscanned();
        } finally {
            dialogues.release();
        }
    }
}
