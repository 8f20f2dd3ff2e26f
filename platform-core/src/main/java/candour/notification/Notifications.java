package candour.notification;

import candour.board.FactorResetService;
import candour.casefile.Visibility;
import candour.identity.About;
import candour.identity.Actor;
import candour.identity.Facts;
import candour.identity.Person;
import candour.kernel.BusinessClock;
import candour.kernel.Epoch;
import candour.kernel.Page;
import candour.tenancy.BoardScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Time;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the people of a board are told. Whoever may no longer know a thing is told nothing of it: every query begins with
 * what the person may know at this moment.
 */
@ApplicationScoped
class Notifications implements Facts {
    private static final String OF_THE_PERSON = """
             from app.notification n
             left join (select c.id, c.reference
            """ + Visibility.CASES_VISIBLE_TO + """
             ) cs on cs.id = n.about
             left join (select r.id, r.reference
            """
            + Visibility.REFERRALS_VISIBLE_TO + """
             ) rf on rf.id = n.about
             left join app.meeting m on m.board_id = n.board_id and m.id = n.about and ?2
             left join app.scoping_return sr on sr.board_id = n.board_id and sr.id = n.about and sr.state <> 'WITHDRAWN'
                   and sr.issuer = ?3 and sr.subject = ?4
                   and exists (select from app.post_holder h join app.post p on p.board_id = h.board_id and p.id = h.post_id
                        where h.board_id = ?1 and h.issuer = ?3 and h.subject = ?4 and p.agency_id = sr.agency_id
                          and h.holds_from <= ?8 and (h.holds_to is null or h.holds_to >= ?8))
                   and (not ?2 or sr.case_id in (select c.id
            """ + Visibility.CASES_VISIBLE_TO + """
                        ))
             left join app.factor_reset fr on fr.board_id = n.board_id and fr.id = n.about
                   and (?5 or (fr.issuer = ?3 and fr.subject = ?4))
             where n.board_id = ?1 and n.issuer = ?3 and n.subject = ?4
               and (cs.id is not null or rf.id is not null or m.id is not null or sr.id is not null
                    or fr.id is not null)
            """;

    private static final String KNOWN = "select known.reference from (select c.id, c.reference "
            + Visibility.CASES_VISIBLE_TO + " union all select r.id, r.reference " + Visibility.REFERRALS_VISIBLE_TO
            + ") known where known.id = ?5";

    private static final String COLUMNS = """
            select cast(n.id as text), n.kind, cast(n.about as text), coalesce(cs.reference, rf.reference, sr.reference), m.held_on, m.starts_at,
              n.told_on, cast(extract(epoch from n.told_at) as text), cast(extract(epoch from n.read_at) as text)
            """;

    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    BoardScope scope;

    @Inject
    BusinessClock clock;

    void add(Notification notification) {
        em.persist(notification);
    }

    void flush() {
        em.flush();
    }

    Optional<Notification> find(UUID id) {
        return Optional.ofNullable(em.find(Notification.class, id));
    }

    @Override
    public Knowledge of(Actor actor, About thing) {
        if (find(thing.about()).isEmpty()) {
            return Knowledge.UNKNOWN;
        }
        return visible(actor, thing.about()).isPresent() ? Knowledge.VISIBLE : Knowledge.HIDDEN;
    }

    /** Whether somebody may know of a case or a referral. */
    boolean knows(Actor actor, UUID caseOrReferral) {
        return !Visibility.bind(em.createNativeQuery(KNOWN), board(), actor)
                .setParameter(5, caseOrReferral)
                .getResultList()
                .isEmpty();
    }

    /** What the actor is told, if it is theirs and they may know of the thing now. */
    Optional<NotificationRow> visible(Actor actor, UUID id) {
        List<?> rows = bind(em.createNativeQuery(COLUMNS + OF_THE_PERSON + " and n.id = ?6"), actor)
                .setParameter(6, id)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Notifications::row).findFirst();
    }

    /** What the actor is told, the newest first. */
    Page<NotificationRow> page(Actor actor, Optional<NotificationId> after, int limit) {
        List<?> rows = bind(
                        em.createNativeQuery(
                                COLUMNS + OF_THE_PERSON
                                        + " and (cast(?6 as uuid) is null or n.id < cast(?6 as uuid)) order by n.id desc limit ?7"),
                        actor)
                .setParameter(6, after.map(id -> id.value().toString()).orElse(null))
                .setParameter(7, limit + 1)
                .getResultList();
        return Page.of(
                rows.stream().map(Object[].class::cast).map(Notifications::row).toList(), limit, row -> row.id()
                        .toString());
    }

    int unread(Actor actor) {
        return ((Number)
                        bind(em.createNativeQuery("select count(*) " + OF_THE_PERSON + " and n.read_at is null"), actor)
                                .getSingleResult())
                .intValue();
    }

    /** All of the person's up to one of them are read. */
    void readUpTo(Person person, NotificationId last, OffsetDateTime at) {
        em.createNativeQuery("""
                        update app.notification set read_at = ?5, version = version + 1
                         where board_id = ?1 and issuer = ?2 and subject = ?3 and id <= ?4 and read_at is null""")
                .setParameter(1, board())
                .setParameter(2, person.issuer())
                .setParameter(3, person.subject())
                .setParameter(4, last.value())
                .setParameter(5, at)
                .executeUpdate();
    }

    Optional<NotificationChoice> choice(Person person) {
        return em.createQuery(
                        "select c from NotificationChoice c where c.issuer = :issuer and c.subject = :subject",
                        NotificationChoice.class)
                .setParameter("issuer", person.issuer())
                .setParameter("subject", person.subject())
                .getResultStream()
                .findFirst();
    }

    void add(NotificationChoice choice) {
        em.persist(choice);
    }

    private static NotificationRow row(Object[] row) {
        return new NotificationRow(
                UUID.fromString((String) row[0]),
                NotificationKind.valueOf((String) row[1]),
                UUID.fromString((String) row[2]),
                Optional.ofNullable((String) row[3]),
                Optional.ofNullable((Date) row[4]).map(Date::toLocalDate),
                Optional.ofNullable((Time) row[5]).map(Time::toLocalTime),
                ((Date) row[6]).toLocalDate(),
                Epoch.instant(row[7]),
                Optional.ofNullable(row[8]).map(Epoch::instant));
    }

    private Query bind(Query query, Actor actor) {
        return Visibility.bind(query, board(), actor)
                .setParameter(5, actor.isInPerson(FactorResetService.SECOND_PEOPLE))
                .setParameter(8, clock.today());
    }

    private UUID board() {
        return scope.board().orElseThrow().value();
    }
}
