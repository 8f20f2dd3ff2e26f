package candour.audit;

import candour.identity.Acting;
import candour.identity.Actor;
import candour.identity.Capacity;
import candour.kernel.Stale;
import candour.tenancy.BoardScope;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Writes the audit of a use case as the last statements of its transaction: if it can't be written, the deed doesn't
 * happen. A use case of a board that neither changed nor showed anything has forgotten to say so, and fails.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 20)
public class AuditWriter {
    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    AuditTrail trail;

    @Inject
    AuditLog log;

    @Inject
    Acting acting;

    @Inject
    BoardScope scope;

    @AroundInvoke
    Object write(InvocationContext call) throws Exception {
        if (transaction.getResource(AuditWriter.class) != null) {
            return call.proceed();
        }
        transaction.putResource(AuditWriter.class, true);
        Object result;
        try {
            result = call.proceed();
            em.flush();
        } catch (OptimisticLockException e) {
            throw new Stale();
        }
        Actor actor = acting.actor();
        if (scope.board().isPresent()) {
            writeToBoard(actor);
        } else {
            trail.collected()
                    .changes
                    .forEach(change -> log.appendToPlatform(actor, change.what(), change.about(), change.detail()));
        }
        return result;
    }

    private void writeToBoard(Actor actor) {
        var collected = trail.collected();
        if (collected.isEmpty() && actor.acting() != Capacity.SYSTEM) {
            throw new IllegalStateException(
                    acting.asked().useCase() + " says neither what it changed nor what it showed");
        }
        collected.showing().ifPresent(what -> log.enterAccess(actor, what, collected.shown));
        collected.changes.forEach(
                change -> log.append(actor, change.what(), Optional.of(change.about()), change.detail()));
    }
}
