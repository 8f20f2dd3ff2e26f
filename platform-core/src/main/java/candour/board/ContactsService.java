package candour.board;

import static candour.identity.Capacity.BOARD_ADMINISTRATOR;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.identity.AllowedFor;
import candour.identity.BySystem;
import candour.identity.ForMembers;
import candour.kernel.BusinessClock;
import candour.kernel.Stale;
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

    /** @throws Stale when somebody published others since the version that was seen */
    @AllowedFor(BOARD_ADMINISTRATOR)
    public PublicContacts publish(@NotNull @Valid PublishContacts command) {
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

    private PublicContacts published() {
        return found().map(BoardContacts::published).orElse(PublicContacts.NONE);
    }

    private Optional<BoardContacts> found() {
        return em.createQuery("select c from BoardContacts c", BoardContacts.class)
                .getResultStream()
                .findFirst();
    }
}
