package candour.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The texts that the board has changed once. */
@ApplicationScoped
class OwnTexts {
    @PersistenceContext(unitName = "candour")
    EntityManager em;

    Optional<OwnText> find(String key) {
        return em.createQuery("select t from OwnText t where t.textKey = :key", OwnText.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    List<OwnText> all() {
        return em.createQuery("select t from OwnText t order by t.textKey", OwnText.class)
                .getResultList();
    }

    void add(OwnText text) {
        em.persist(text);
    }

    void flush() {
        em.flush();
    }
}
