package candour.guidance;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.identity.BySystem;
import candour.identity.ForMembers;
import candour.identity.ForPlatformAdministrator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The registry of guidance editions, kept by the control plane and read by every board. */
@ApplicationScoped
@Transactional
public class GuidanceService {
    @Inject
    Editions editions;

    @Inject
    AuditTrail audit;

    @Inject
    Event<Change> news;

    /** Publishes the editions that the product brings and the registry doesn't have; those that it has stay as they are. */
    @BySystem
    public void seed() {
        for (Edition edition : EditionLoader.shipped()) {
            if (editions.publish(edition)) {
                news.fire(new EditionPublished(edition.code(), edition.title()));
            }
        }
    }

    @ForMembers
    public List<Edition> editions() {
        audit.showed("Guidance editions listed", List.of());
        return editions.all();
    }

    @ForPlatformAdministrator
    public List<Edition> catalogue() {
        return editions.all();
    }
}
