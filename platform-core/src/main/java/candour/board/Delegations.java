package candour.board;

import candour.identity.Capacity;
import candour.identity.Person;
import candour.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Who stands, stood or will stand in for a Board Chair. */
@ApplicationScoped
class Delegations {
    private static final String ONE_AT_A_TIME = "ex_delegation_days";

    @PersistenceContext(unitName = "candour")
    EntityManager em;

    /** @throws DelegationsOverlap when the Board Chair has a delegate on one of the days, named at this very moment or before */
    void add(Delegation delegation) {
        // two at once would each wait for the other at the constraint, until the database breaks one of them off
        em.find(PostHolder.class, delegation.chair(), LockModeType.PESSIMISTIC_WRITE);
        try {
            em.persist(delegation);
            em.flush();
        } catch (PersistenceException e) {
            if (Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                    .anyMatch(cause -> String.valueOf(cause.getMessage()).contains(ONE_AT_A_TIME))) {
                throw new DelegationsOverlap(delegation.from(), delegation.to());
            }
            throw e;
        }
    }

    void flush() {
        em.flush();
    }

    Delegation get(UUID id) {
        return Optional.ofNullable(em.find(Delegation.class, id)).orElseThrow(NotFound::new);
    }

    /** The latest first. */
    List<Delegation> all() {
        return em.createQuery("select d from Delegation d order by d.from desc, d.id desc", Delegation.class)
                .getResultList();
    }

    Optional<PostHolder> holder(UUID id) {
        return Optional.ofNullable(em.find(PostHolder.class, id));
    }

    /** The person's own time in a Board Chair's post on the day. */
    Optional<PostHolder> chair(Person person, LocalDate day) {
        return em.createQuery("""
                        select h from PostHolder h, Post p where p.id = h.post and p.capacity = :chair
                           and h.issuer = :issuer and h.subject = :subject
                         order by h.from desc""", PostHolder.class)
                .setParameter("chair", Capacity.BOARD_CHAIR)
                .setParameter("issuer", person.issuer())
                .setParameter("subject", person.subject())
                .getResultStream()
                .filter(holder -> holder.holdsOn(day))
                .findFirst();
    }

    /** What the person's posts give on any of the days. */
    Set<Capacity> capacities(Person person, LocalDate from, LocalDate to) {
        var capacities = EnumSet.noneOf(Capacity.class);
        capacities.addAll(em.createQuery("""
                        select p.capacity from PostHolder h, Post p where p.id = h.post
                           and h.issuer = :issuer and h.subject = :subject
                           and h.from <= :to and (h.to is null or h.to >= :from)""", Capacity.class)
                .setParameter("issuer", person.issuer())
                .setParameter("subject", person.subject())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList());
        return capacities;
    }

    /** Whether the person is to stand in for somebody on the day or after it. */
    boolean standsInFrom(Person person, LocalDate day) {
        return em.createQuery("""
                        select count(d) from Delegation d, PostHolder h where h.id = d.delegate
                           and h.issuer = :issuer and h.subject = :subject and d.endedOn is null and d.to >= :day""", Long.class)
                        .setParameter("issuer", person.issuer())
                        .setParameter("subject", person.subject())
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }
}
