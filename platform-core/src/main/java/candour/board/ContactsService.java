package candour.board;

import static candour.identity.Capacity.BOARD_ADMINISTRATOR;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.identity.AllowedFor;
import candour.identity.BySystem;
import candour.identity.ForMembers;
import candour.identity.WithStepUp;
import candour.kernel.BusinessClock;
import candour.kernel.Stale;
import candour.tenancy.BoardScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/** Whom the public asks: kept by the board's administrator, shown to everybody. */
@ApplicationScoped
@Transactional
public class ContactsService {
    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    BoardScope scope;

    @Inject
    AuditTrail audit;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Change> news;

    @ForMembers
    public PublicContacts contacts() {
        audit.showed("Contacts read", List.of());
        return published();
    }

    /** What the board has published, for its public pages: no part of the record, so nobody's reading of it is recorded. */
    @BySystem
    public PublicContacts forThePublic() {
        return published();
    }

    /**
     * Publishes the contacts, and everybody can read them. Two who publish the first ones at once do so one after the other,
     * and the second has seen no version that is there.
     *
     * @throws Stale when somebody published others since the version that was seen
     */
    @AllowedFor(BOARD_ADMINISTRATOR)
    @WithStepUp
    public PublicContacts publish(@NotNull @Valid PublishContacts command) {
        waitForOthers();
        Optional<BoardContacts> before = found();
        Stale.check(command.version(), before.map(BoardContacts::version).orElse(0L));
        BoardContacts contacts = before.orElseGet(BoardContacts::first);
        news.fire(contacts.publish(command, clock.today()));
        if (before.isEmpty()) {
            em.persist(contacts);
        }
        em.flush();
        return contacts.published();
    }

    /** There is no row yet whose version could tell two of them apart. */
    private void waitForOthers() {
        em.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended('contacts|' || ?1, 0))) held")
                .setParameter(1, scope.board().orElseThrow().value().toString())
                .getSingleResult();
    }

    private PublicContacts published() {
        return found().map(BoardContacts::published).orElse(PublicContacts.NONE);
    }

    private Optional<BoardContacts> found() {
        return em.createQuery("select c from BoardContacts c", BoardContacts.class)
                .getResultStream()
                .findFirst();
    }
}
