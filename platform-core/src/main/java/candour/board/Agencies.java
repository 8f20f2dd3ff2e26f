package candour.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogue of agencies; a reference table. */
@ApplicationScoped
public class Agencies {
    @PersistenceContext(unitName = "candour")
    EntityManager em;

    void add(Agency agency) {
        em.persist(agency);
    }

    Optional<AgencyDetails> findByCode(String code) {
        return em.createQuery("select a from Agency a where a.code = :code", Agency.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(Agency::details);
    }

    List<AgencyDetails> all() {
        return em.createQuery("select a from Agency a order by a.name", Agency.class)
                .getResultStream()
                .map(Agency::details)
                .toList();
    }

    public Optional<AgencyDetails> find(UUID id) {
        return Optional.ofNullable(em.find(Agency.class, id)).map(Agency::details);
    }

    /** @throws UnknownAgency for the first that isn't in the catalogue */
    public void require(Collection<UUID> ids) {
        for (UUID id : new HashSet<>(ids)) {
            if (find(id).isEmpty()) {
                throw new UnknownAgency(id);
            }
        }
    }

    /** Names by id. */
    public Map<UUID, AgencyDetails> byId() {
        return all().stream().collect(Collectors.toMap(AgencyDetails::id, Function.identity()));
    }
}
