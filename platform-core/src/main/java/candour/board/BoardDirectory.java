package candour.board;

import candour.kernel.NotFound;
import candour.tenancy.BoardId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All boards; a reference table without personal data. */
@ApplicationScoped
class BoardDirectory {
    @PersistenceContext(unitName = "candour")
    EntityManager em;

    void add(DirectoryEntry entry) {
        em.persist(entry);
    }

    Optional<DirectoryEntry> find(String slug) {
        return em.createQuery("select e from DirectoryEntry e where e.slug = :slug", DirectoryEntry.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    DirectoryEntry get(BoardId board) {
        return Optional.ofNullable(em.find(DirectoryEntry.class, board.value())).orElseThrow(NotFound::new);
    }

    /** What the entry says once its changes are written. */
    BoardDetails current(DirectoryEntry entry) {
        em.flush();
        return entry.details();
    }

    boolean isTaken(RegisterBoard board) {
        return em.createQuery(
                                "select count(e) from DirectoryEntry e where e.slug = :slug or e.mark = :mark",
                                Long.class)
                        .setParameter("slug", board.slug())
                        .setParameter("mark", board.mark())
                        .getSingleResult()
                > 0;
    }

    List<DirectoryEntry> all() {
        return em.createQuery("select e from DirectoryEntry e order by e.slug", DirectoryEntry.class)
                .getResultList();
    }

    /** The boards in this state of which the person of this transaction is a member today. */
    List<DirectoryEntry> ofThisPerson(LocalDate today, BoardStatus status) {
        @SuppressWarnings("unchecked")
        List<DirectoryEntry> mine = em.createNativeQuery("""
                        select d.* from app.board_directory d join app.membership_index m on m.board_id = d.id
                         where jsonb_build_array(m.issuer, m.subject) = app.person_if_entered()
                           and m.active_from <= ?1 and (m.active_to is null or m.active_to >= ?1) and d.status = ?2
                         order by d.slug""", DirectoryEntry.class)
                .setParameter(1, today)
                .setParameter(2, status.name())
                .getResultList();
        return mine;
    }
}
