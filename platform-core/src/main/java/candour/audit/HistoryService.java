package candour.audit;

import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.PANEL_CHAIR;

import candour.identity.About;
import candour.identity.AllowedFor;
import candour.kernel.Epoch;
import candour.kernel.NotFound;
import candour.tenancy.BoardScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.sql.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The history of one thing, from the board's chain. */
@ApplicationScoped
@Transactional
public class HistoryService {
    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    BoardScope scope;

    @Inject
    AuditTrail audit;

    /**
     * What happened to the thing, oldest first.
     *
     * @throws NotFound when there is no such thing, or none that the actor may know of
     */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR})
    public List<HistoryEntry> of(About thing) {
        List<?> rows = em.createNativeQuery("""
                        select seq, cast(extract(epoch from recorded_at) as text), business_date, actor_name, capacity, what,
                               cast(detail as text)
                          from app.audit_entry where board_id = ?1 and about = ?2 order by seq""")
                .setParameter(1, scope.board().orElseThrow().value())
                .setParameter(2, thing.about())
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
                .toList();
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
