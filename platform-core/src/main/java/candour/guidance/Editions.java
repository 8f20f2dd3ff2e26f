package candour.guidance;

import candour.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The guidance editions; a reference table. */
@ApplicationScoped
public class Editions {
    @PersistenceContext(unitName = "candour")
    EntityManager em;

    public Optional<Edition> find(String code) {
        List<?> rows = em.createNativeQuery("""
                        select cast(content as text), content_hash = encode(sha256(convert_to(cast(content as text), 'UTF8')), 'hex'), code
                          from app.guidance_edition where code = ?1""").setParameter(1, code).getResultList();
        return rows.stream().map(Object[].class::cast).map(Editions::edition).findFirst();
    }

    /** @throws NotFound when there is no such edition */
    public Edition get(String code) {
        return find(code).orElseThrow(NotFound::new);
    }

    /** The oldest first. */
    List<Edition> all() {
        List<?> rows = em.createNativeQuery("""
                        select cast(content as text), content_hash = encode(sha256(convert_to(cast(content as text), 'UTF8')), 'hex'), code
                          from app.guidance_edition order by in_force_from, code""").getResultList();
        return rows.stream().map(Object[].class::cast).map(Editions::edition).toList();
    }

    private static Edition edition(Object[] row) {
        if (!Boolean.TRUE.equals(row[1])) {
            throw new IllegalStateException("the guidance edition " + row[2] + " is not what was published");
        }
        return EditionJson.read((String) row[0]);
    }

    /**
     * Adds the edition, with a hash of its content in the database's own form.
     *
     * @return false when it is there already
     */
    boolean publish(Edition edition) {
        return em.createNativeQuery("""
                                insert into app.guidance_edition (code, title, regime, in_force_from, in_force_to, content, content_hash)
                                select ?1, ?2, ?3, cast(?4 as date), cast(?5 as date), new.content, encode(sha256(convert_to(cast(new.content as text), 'UTF8')), 'hex')
                                  from (select cast(?6 as jsonb) as content) new
                                on conflict do nothing""")
                        .setParameter(1, edition.code())
                        .setParameter(2, edition.title())
                        .setParameter(3, edition.regime().name())
                        .setParameter(4, edition.inForceFrom())
                        .setParameter(5, edition.inForceTo().orElse(null))
                        .setParameter(6, EditionJson.write(edition))
                        .executeUpdate()
                == 1;
    }
}
