package candour.terms;

import candour.board.Agencies;
import candour.board.HeldPost;
import candour.board.Posts;
import candour.kernel.BusinessClock;
import candour.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The versions of a board's standing Terms of Reference. */
@ApplicationScoped
public class StandingTerms {
    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    Posts posts;

    @Inject
    Agencies agencies;

    @Inject
    BusinessClock clock;

    /** The version that holds on a day: the one with the latest first day not after it. */
    public Optional<TermsOfReference> inForceOn(LocalDate day) {
        List<TermsVersion> version = em.createQuery(
                        "select t from TermsVersion t where t.effectiveFrom <= :day order by t.effectiveFrom desc",
                        TermsVersion.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList();
        return details(version).stream().findFirst();
    }

    /** The code of the guidance edition of each version, by the first day on which the version holds. */
    public NavigableMap<LocalDate, String> editions() {
        var editions = new TreeMap<LocalDate, String>();
        em.createQuery("select t from TermsVersion t", TermsVersion.class)
                .getResultStream()
                .forEach(version -> editions.put(version.effectiveFrom(), version.edition()));
        return editions;
    }

    /** @throws NotFound when the board has no such version */
    public TermsOfReference get(UUID id) {
        return details(Optional.ofNullable(em.find(TermsVersion.class, id)).stream()
                        .toList())
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Every version, the newest first. */
    List<TermsOfReference> all() {
        return details(em.createQuery("select t from TermsVersion t order by t.number desc", TermsVersion.class)
                .getResultList());
    }

    Optional<TermsVersion> newest() {
        return em
                .createQuery("select t from TermsVersion t order by t.number desc", TermsVersion.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Adds the version; the posts of its seats are in the database before it. */
    void add(TermsVersion version) {
        em.flush();
        em.persist(version);
        em.flush();
    }

    private List<TermsOfReference> details(List<TermsVersion> versions) {
        if (versions.isEmpty()) {
            return List.of();
        }
        var postsById =
                posts.heldOn(clock.today()).stream().collect(Collectors.toMap(HeldPost::post, Function.identity()));
        var agenciesById = agencies.byId();
        return versions.stream()
                .map(version -> version.details(postsById, agenciesById))
                .toList();
    }
}
