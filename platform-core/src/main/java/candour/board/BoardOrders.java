package candour.board;

import candour.identity.Person;
import candour.kernel.Ids;
import candour.tenancy.BoardId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;

/** The queue of orders from the control plane to the boards' plane, and of what was reported back. */
@ApplicationScoped
class BoardOrders {
    /** An opening that waits to be carried out. */
    record Opening(UUID id, BoardId board, Person administrator) {}

    @PersistenceContext(unitName = "candour")
    EntityManager em;

    /** @return false when it was ordered before */
    boolean orderOpening(BoardId board, OpenBoard order) {
        var content = Json.createObjectBuilder()
                .add("issuer", order.administratorIssuer())
                .add("subject", order.administratorSubject())
                .build();
        return em.createNativeQuery("""
                                insert into app.board_order (id, board_id, kind, state, content)
                                select ?1, ?2, 'OPEN', 'ORDERED', cast(?3 as jsonb)
                                 where not exists (select from app.board_order where board_id = ?2 and kind = 'OPEN')""")
                        .setParameter(1, Ids.next())
                        .setParameter(2, board.value())
                        .setParameter(3, content.toString())
                        .executeUpdate()
                > 0;
    }

    List<Opening> waiting() {
        List<?> rows = em.createNativeQuery("""
                        select cast(id as text), cast(board_id as text), cast(content as text)
                          from app.board_order where kind = 'OPEN' and state = 'ORDERED' order by ordered_at""").getResultList();
        return rows.stream().map(Object[].class::cast).map(BoardOrders::opening).toList();
    }

    private static Opening opening(Object[] row) {
        try (var reader = Json.createReader(new StringReader((String) row[2]))) {
            var content = reader.readObject();
            return new Opening(
                    UUID.fromString((String) row[0]),
                    new BoardId(UUID.fromString((String) row[1])),
                    new Person(content.getString("issuer"), content.getString("subject")));
        }
    }

    /** @return false when another worker was first */
    boolean markCarriedOut(Opening opening) {
        return em.createNativeQuery(
                                "update app.board_order set state = 'CARRIED_OUT', carried_out_at = clock_timestamp() where id = ?1 and state = 'ORDERED'")
                        .setParameter(1, opening.id())
                        .executeUpdate()
                == 1;
    }

    void reportOpened(BoardId board) {
        em.createNativeQuery("insert into app.board_status (id, board_id, status) values (?1, ?2, 'ACTIVE')")
                .setParameter(1, Ids.next())
                .setParameter(2, board.value())
                .executeUpdate();
    }

    List<BoardId> takeReportedOpenings() {
        List<?> boards = em.createNativeQuery("""
                        update app.board_status set copied_at = clock_timestamp()
                         where copied_at is null and status = 'ACTIVE' returning cast(board_id as text)""").getResultList();
        return boards.stream()
                .map(board -> new BoardId(UUID.fromString((String) board)))
                .toList();
    }
}
