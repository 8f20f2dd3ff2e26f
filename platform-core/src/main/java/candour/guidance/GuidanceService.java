package candour.guidance;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.identity.BySystem;
import candour.identity.ForMembers;
import candour.identity.ForPlatformAdministrator;
import candour.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

    /** @throws NotFound when there is no such edition */
    @ForMembers
    public Edition get(String code) {
        Edition edition = editions.get(code);
        audit.showed("Guidance edition opened", List.of());
        return edition;
    }

    /**
     * What differs between two editions.
     *
     * @throws NotFound when there is no such edition
     */
    @ForMembers
    public EditionComparison compare(String one, String other) {
        EditionComparison compared = Comparing.of(editions.get(one), editions.get(other));
        audit.showed("Guidance editions compared", List.of());
        return compared;
    }

    /**
     * Publishes an edition that somebody wrote. Publishing the very same again changes nothing.
     *
     * @throws InvalidEdition with all that is wrong in its text, and where
     * @throws EditionTaken when the code is another edition's
     */
    @ForPlatformAdministrator
    public Edition publish(@NotNull @Valid PublishEdition command) {
        Edition edition = EditionLoader.load(command.code(), command.text());
        if (!edition.code().equals(command.code())) {
            throw new InvalidEdition(
                    command.code(),
                    List.of(new InvalidEdition.Fault(
                            "edition code", "\"" + edition.code() + "\", where the address says another")));
        }
        if (editions.publish(edition)) {
            news.fire(new EditionPublished(edition.code(), edition.title()));
        } else if (!editions.get(edition.code()).equals(edition)) {
            throw new EditionTaken(edition.code());
        }
        return edition;
    }

    @ForPlatformAdministrator
    public List<Edition> catalogue() {
        return editions.all();
    }
}
