package candour.web.it;

import candour.audit.AuditTrail;
import candour.identity.ForMembers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Supplier;

/** Use cases that break a rule each, and room for a test's own statements inside a proper one. */
@Planted
@ApplicationScoped
@Transactional
public class PlantedService {
    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    AuditTrail audit;

    /** Carries no permission. */
    public void silent() {}

    /** Says neither what it changed nor what it showed. */
    @ForMembers
    public void unaudited() {}

    @ForMembers
    public void audited() {
        audit.showed("Planted", List.of());
    }

    /** Runs the test's statements in a proper use case. */
    @ForMembers
    public <T> T run(Supplier<T> statements) {
        audit.showed("Planted", List.of());
        return statements.get();
    }

    EntityManager em() {
        return em;
    }
}
