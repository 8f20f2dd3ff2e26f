package candour.cdop;

import candour.identity.About;
import candour.identity.Actor;
import candour.identity.Facts;
import candour.kernel.NotFound;
import candour.tenancy.BoardScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The imports of a board. Whoever reads all of its referrals knows of each; a referrer of their own. */
@ApplicationScoped
class CdopImports implements Facts {
    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    BoardScope scope;

    void add(CdopImport imported) {
        em.persist(imported);
        em.flush();
    }

    private Optional<CdopImport> find(UUID id) {
        return Optional.ofNullable(em.find(CdopImport.class, id));
    }

    CdopImport get(CdopImportId id) {
        return find(id.value()).orElseThrow(NotFound::new);
    }

    @Override
    public Knowledge of(Actor actor, About thing) {
        return find(thing.about())
                .map(imported -> imported.wasSentBy(actor.person()) ? Knowledge.VISIBLE : Knowledge.HIDDEN)
                .orElse(Knowledge.UNKNOWN);
    }

    /** Lets one import of the board through at a time, so that each sees what the one before it brought. */
    void queue() {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) kept")
                .setParameter(1, "cdop-import|" + scope.board().orElseThrow())
                .getSingleResult();
    }
}
