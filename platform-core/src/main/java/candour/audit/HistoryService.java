package candour.audit;

import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.PANEL_CHAIR;

import candour.identity.About;
import candour.identity.Acting;
import candour.identity.AllFacts;
import candour.identity.AllowedFor;
import candour.kernel.Epoch;
import candour.kernel.NotFound;
import candour.tenancy.BoardScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.sql.Date;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The history of one thing, from the board's chain. */
@ApplicationScoped
@Transactional
public class HistoryService {
    /** The most accesses that one answer holds; whoever needs more asks for fewer days. */
    private static final int MOST = 500;

    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    BoardScope scope;

    @Inject
    AuditTrail audit;

    @Inject
    @Any
    Instance<Belonging> belonging;

    @Inject
    AllFacts facts;

    @Inject
    Acting acting;

    /**
     * What happened to the thing and to what belongs to it, oldest first; without what is about a second thing that the actor
     * may not know of.
     *
     * @throws NotFound when there is no such thing, or none that the actor may know of
     */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR})
    public List<HistoryEntry> of(About thing) {
        List<?> rows = em.createNativeQuery("""
                        select seq, cast(extract(epoch from recorded_at) as text), business_date, actor_name, capacity, what,
                               cast(detail as text)
                          from app.audit_entry
                         where board_id = ?1 and about = any (cast(string_to_array(?2, ',') as uuid[])) order by seq""")
                .setParameter(1, scope.board().orElseThrow().value())
                .setParameter(2, withWhatBelongs(thing))
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        audit.showed("History opened", thing.about());
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new HistoryEntry(
                        ((Number) row[0]).longValue(),
                        Epoch.instant(row[1]),
                        ((Date) row[2]).toLocalDate(),
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        detail((String) row[6])))
                .filter(entry -> Optional.ofNullable(entry.detail().get(Change.BESIDES))
                        .map(UUID::fromString)
                        .map(second -> facts.isVisible(acting.actor(), () -> second))
                        .orElse(true))
                .toList();
    }

    /**
     * Who opened the thing, or what belongs to it, between two days, oldest first.
     *
     * @param from the first business date
     * @param to the last one
     */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR})
    public List<AccessEntry> accesses(About thing, LocalDate from, LocalDate to) {
        List<?> rows = em.createNativeQuery("""
                        select cast(extract(epoch from recorded_at) as text), business_date, actor_name, capacity, what
                          from app.access_entry
                         where board_id = ?1 and shown && cast(string_to_array(?2, ',') as uuid[])
                           and business_date between ?3 and ?4
                         order by recorded_at, id limit ?5""")
                .setParameter(1, scope.board().orElseThrow().value())
                .setParameter(2, withWhatBelongs(thing))
                .setParameter(3, from)
                .setParameter(4, to)
                .setParameter(5, MOST)
                .getResultList();
        audit.showed("Accesses opened", thing.about());
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new AccessEntry(
                        Epoch.instant(row[0]), ((Date) row[1]).toLocalDate(), (String) row[2], (String) row[3], (String)
                                row[4]))
                .toList();
    }

    private String withWhatBelongs(About thing) {
        return Stream.concat(
                        Stream.of(thing.about()),
                        belonging.stream().flatMap(feature -> feature.belongingTo(thing.about())))
                .map(UUID::toString)
                .collect(Collectors.joining(","));
    }

    private static Map<String, String> detail(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var detail = new LinkedHashMap<String, String>();
            reader.readObject()
                    .forEach((name, value) ->
                            detail.put(name, value instanceof JsonString text ? text.getString() : value.toString()));
            return detail;
        }
    }
}
