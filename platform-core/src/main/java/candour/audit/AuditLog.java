package candour.audit;

import candour.identity.Actor;
import candour.identity.Person;
import candour.kernel.BusinessClock;
import candour.kernel.Epoch;
import candour.kernel.Ids;
import candour.tenancy.BoardId;
import candour.tenancy.BoardTasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The database's side of the audit: the board's chain, the accesses, the platform's chain, strangers' attempts. */
@ApplicationScoped
class AuditLog {
    static final String SEAL_ACCESSES = "seal-accesses";
    static final String DELIVER_REFUSALS = "deliver-refusals";

    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    BoardTasks tasks;

    @Inject
    BusinessClock clock;

    void append(Actor actor, String what, Optional<UUID> about, Map<String, String> detail) {
        var whole = new TreeMap<>(detail);
        actor.onBehalfOf()
                .ifPresent(chair -> whole.put("delegation", chair.delegation().toString()));
        em.createNativeQuery("select app.append_audit(?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as uuid), cast(?8 as jsonb))")
                .setParameter(1, clock.today())
                .setParameter(2, actor.person().issuer())
                .setParameter(3, actor.person().subject())
                .setParameter(4, actor.nameInFull())
                .setParameter(5, actor.acting().name())
                .setParameter(6, what)
                .setParameter(7, about.map(UUID::toString).orElse(null))
                .setParameter(8, json(whole))
                .getSingleResult();
    }

    void appendToPlatform(Actor actor, String what, UUID about, Map<String, String> detail) {
        em.createNativeQuery("select app.append_platform_audit(?1, ?2, ?3, cast(?4 as uuid), cast(?5 as jsonb))")
                .setParameter(1, actor.person().issuer())
                .setParameter(2, actor.person().subject())
                .setParameter(3, what)
                .setParameter(4, about.toString())
                .setParameter(5, json(detail))
                .getSingleResult();
    }

    void enterAccess(Actor actor, String what, Collection<UUID> shown) {
        em.createNativeQuery("""
                        insert into app.access_entry (id, business_date, actor_issuer, actor_subject, actor_name, capacity, what, shown)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as uuid[]))""")
                .setParameter(1, Ids.next())
                .setParameter(2, clock.today())
                .setParameter(3, actor.person().issuer())
                .setParameter(4, actor.person().subject())
                .setParameter(5, actor.nameInFull())
                .setParameter(6, actor.acting().name())
                .setParameter(7, what)
                .setParameter(8, shown.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .executeUpdate();
        tasks.soon(SEAL_ACCESSES);
    }

    void enterRefusal(Person stranger, Optional<BoardId> board, String what) {
        em.createNativeQuery(
                        "insert into app.access_refusal (id, board_id, issuer, subject, what) values (?1, cast(?2 as uuid), ?3, ?4, ?5)")
                .setParameter(1, Ids.next())
                .setParameter(2, board.map(BoardId::toString).orElse(null))
                .setParameter(3, stranger.issuer())
                .setParameter(4, stranger.subject())
                .setParameter(5, what)
                .executeUpdate();
        board.ifPresent(b -> tasks.soonFor(DELIVER_REFUSALS, b));
    }

    /** A stranger's attempt that waits for delivery to this board's chain. */
    record Waiting(UUID id, String issuer, String subject, String what, OffsetDateTime at) {}

    List<Waiting> takeRefusals(BoardId board) {
        List<?> rows = em.createNativeQuery("""
                        update app.access_refusal set delivered_at = clock_timestamp()
                         where board_id = ?1 and delivered_at is null
                        returning cast(id as text), issuer, subject, what, cast(extract(epoch from at) as text)""").setParameter(1, board.value()).getResultList();
        return rows.stream().map(Object[].class::cast).map(AuditLog::waiting).toList();
    }

    private static Waiting waiting(Object[] row) {
        return new Waiting(
                UUID.fromString((String) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                Epoch.instant(row[4]));
    }

    void seal() {
        em.createNativeQuery("select app.seal_access(?1)")
                .setParameter(1, clock.today())
                .getSingleResult();
    }

    private static String json(Map<String, String> detail) {
        var object = Json.createObjectBuilder();
        detail.forEach(object::add);
        return object.build().toString();
    }
}
