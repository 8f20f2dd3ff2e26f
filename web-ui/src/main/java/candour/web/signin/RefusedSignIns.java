package candour.web.signin;

import candour.audit.RefusalService;
import candour.identity.Person;
import candour.work.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;

/**
 * Records callbacks and logouts that can't be trusted. Whoever sends them is unknown and may send any number, so that
 * beyond a number a minute they are counted in the log only.
 */
@ApplicationScoped
class RefusedSignIns {
    private static final Logger LOG = System.getLogger(RefusedSignIns.class.getName());
    private static final int A_MINUTE = 60;
    private static final Person NOBODY = new Person("unknown", "unknown");

    @Inject
    Work work;

    @Inject
    RefusalService refusals;

    private Instant minute = Instant.EPOCH;
    private int recorded;

    /**
     * @param what was refused: "sign-in" or "logout"
     * @param reason names nothing that the sender wrote
     */
    void record(String what, String reason) {
        LOG.log(Level.WARNING, "a " + what + " was refused: " + reason);
        if (!hasRoom()) {
            return;
        }
        try {
            work.bySystem(() -> {
                refusals.unknown(NOBODY, "refused " + what + ": " + reason);
                return true;
            });
        } catch (PersistenceException | TransactionalException | IllegalStateException e) {
            LOG.log(Level.ERROR, "ALERT: a refused " + what + " could not be recorded", e);
        }
    }

    private synchronized boolean hasRoom() {
        Instant now = Instant.now();
        if (minute.plus(Duration.ofMinutes(1)).isBefore(now)) {
            minute = now;
            recorded = 0;
        }
        recorded++;
        return recorded <= A_MINUTE;
    }
}
