package candour.calendar;

import candour.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The closures of a board, and with them its working days. */
@ApplicationScoped
public class Closures {
    @PersistenceContext(unitName = "candour")
    EntityManager em;

    /** The working days of the board, of the past and those to come. */
    public WorkingDays workingDays() {
        return new WorkingDays(
                all().stream().map(Closure::days).flatMap(Optional::stream).toList());
    }

    void add(Closure closure) {
        em.persist(closure);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** @throws NotFound when the board has no such closure */
    Closure get(UUID id) {
        return Optional.ofNullable(em.find(Closure.class, id)).orElseThrow(NotFound::new);
    }

    /** The latest first. */
    List<Closure> all() {
        return em.createQuery("select c from Closure c order by c.from desc, c.id desc", Closure.class)
                .getResultList();
    }
}
