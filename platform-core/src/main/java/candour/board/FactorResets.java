package candour.board;

import candour.identity.Person;
import candour.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The resets of second factors that were asked for on a board. */
@ApplicationScoped
class FactorResets {
    @PersistenceContext(unitName = "candour")
    EntityManager em;

    void add(FactorReset reset) {
        em.persist(reset);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    FactorReset get(UUID id) {
        return Optional.ofNullable(em.find(FactorReset.class, id)).orElseThrow(NotFound::new);
    }

    /** The newest first, {@code most} at most. */
    List<FactorReset> newest(int most) {
        return em.createQuery("select r from FactorReset r order by r.requestedAt desc, r.id desc", FactorReset.class)
                .setMaxResults(most)
                .getResultList();
    }

    List<FactorReset> inState(ResetState state) {
        return em.createQuery(
                        "select r from FactorReset r where r.state = :state order by r.requestedAt, r.id",
                        FactorReset.class)
                .setParameter("state", state)
                .getResultList();
    }

    /** The one of this person that is under way. */
    Optional<FactorReset> open(Person person) {
        return em.createQuery("""
                        select r from FactorReset r where r.issuer = :issuer and r.subject = :subject
                           and r.state in (candour.board.ResetState.REQUESTED, candour.board.ResetState.CONFIRMED)""", FactorReset.class)
                .setParameter("issuer", person.issuer())
                .setParameter("subject", person.subject())
                .getResultStream()
                .findFirst();
    }
}
