package candour.work;

import candour.identity.Person;
import candour.tenancy.BoardScope;
import candour.tenancy.BoardTasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** What requests with an Idempotency-Key brought about, per board, person and key, for 24 hours. */
@ApplicationScoped
class IdempotencyKeys {
    static final String FORGET = "forget-idempotency-keys";
    static final Duration KEPT = Duration.ofHours(24);

    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    BoardScope scope;

    @Inject
    BoardTasks tasks;

    /**
     * Returns when the request is new; it is then this transaction's until its end.
     *
     * @throws AlreadyDone when it was carried out before
     * @throws RequestInFlight when another transaction carries it out right now
     * @throws KeyReused when the key belongs to another request
     */
    void claim(Person person, RequestKey request) {
        Object mine = em.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, String.join("|", board().toString(), person.issuer(), person.subject(), request.key()))
                .getSingleResult();
        if (!Boolean.TRUE.equals(mine)) {
            throw new RequestInFlight();
        }
        List<?> before = em.createNativeQuery("""
                        select request_hash, cast(result_id as text) from app.idempotency_key
                         where board_id = ?1 and issuer = ?2 and subject = ?3 and key = ?4""")
                .setParameter(1, board())
                .setParameter(2, person.issuer())
                .setParameter(3, person.subject())
                .setParameter(4, request.key())
                .getResultList();
        if (!before.isEmpty()) {
            Object[] row = (Object[]) before.get(0);
            if (!request.hash().equals(row[0])) {
                throw new KeyReused();
            }
            throw new AlreadyDone(UUID.fromString((String) row[1]));
        }
    }

    void done(Person person, RequestKey request, UUID result) {
        em.createNativeQuery(
                        "insert into app.idempotency_key (issuer, subject, key, request_hash, result_id) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, person.issuer())
                .setParameter(2, person.subject())
                .setParameter(3, request.key())
                .setParameter(4, request.hash())
                .setParameter(5, result)
                .executeUpdate();
        tasks.after(FORGET, KEPT);
    }

    void forgetOld() {
        em.createNativeQuery(
                        "delete from app.idempotency_key where board_id = ?1 and at < clock_timestamp() - make_interval(hours => ?2)")
                .setParameter(1, board())
                .setParameter(2, (int) KEPT.toHours())
                .executeUpdate();
    }

    private UUID board() {
        return scope.board().orElseThrow().value();
    }
}
