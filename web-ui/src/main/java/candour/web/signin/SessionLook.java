package candour.web.signin;

import candour.identity.SessionEnd;
import candour.identity.SessionService;
import candour.identity.SignedIn;
import candour.work.Work;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Sessions that end elsewhere. The provider's word reaches one node, which writes it where all look; every two seconds
 * each node ends what it holds of it in memory.
 */
@ApplicationScoped
class SessionLook {
    private static final Logger LOG = System.getLogger(SessionLook.class.getName());
    private static final int SECONDS = 2;

    /** A word is looked at several times, so that one that was written slowly isn't missed. */
    private static final Duration PAST = Duration.ofMinutes(1);

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Work work;

    @Inject
    SessionService service;

    @Inject
    BrowserSessions sessions;

    private @Nullable ScheduledExecutorService thread;
    private @Nullable ScheduledFuture<?> looks;
    private volatile boolean failing;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        var looking = Executors.newSingleThreadScheduledExecutor(threads);
        looks = looking.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
        thread = looking;
    }

    @PreDestroy
    void stop() {
        if (looks != null && thread != null) {
            looks.cancel(true);
            thread.shutdownNow();
        }
    }

    private void look() {
        try {
            work.bySystem(() -> service.endedWithin(PAST)).forEach(sessions::end);
            failing = false;
        } catch (PersistenceException | TransactionalException | IllegalStateException away) {
            if (!failing) {
                LOG.log(Level.WARNING, "whose sessions have ended can't be read; each call still asks", away);
            }
            failing = true;
        }
    }

    /** Heard from the provider; false when the same word came before. Ends at once what this node holds. */
    boolean heard(SessionEnd word) {
        boolean first = work.bySystem(() -> service.end(word));
        if (first) {
            sessions.end(word);
        }
        return first;
    }

    /** Whether the session that somebody signs in to has ended: the provider says so before its own is gone. */
    boolean isOver(SignedIn person) {
        return work.bySystem(() -> service.isOver(person));
    }
}
