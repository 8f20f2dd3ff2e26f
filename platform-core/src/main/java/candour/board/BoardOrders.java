package candour.board;

import candour.identity.Person;
import candour.kernel.Ids;
import candour.tenancy.BoardId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;

/** The queue of orders from the control plane to the boards' plane, and of what was reported back. */
@ApplicationScoped
class BoardOrders {
    /** What can be ordered of a board. */
    enum Kind {
        OPEN,
        SUSPEND,
        RESUME
    }

    /** An order that waits to be carried out. */
    record Order(UUID id, BoardId board, Kind kind, JsonObject content) {
        /** Of an opening: who becomes the first administrator. */
        Person administrator() {
            return new Person(content.getString("issuer"), content.getString("subject"));
        }

        /** Of a suspension or a resumption: why. */
        String reason() {
            return content.getString("reason");
        }
    }

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

    void order(BoardId board, Kind kind, String reason) {
        var content = Json.createObjectBuilder().add("reason", reason).build();
        em.createNativeQuery("""
                        insert into app.board_order (id, board_id, kind, state, content)
                        values (?1, ?2, ?3, 'ORDERED', cast(?4 as jsonb))""")
                .setParameter(1, Ids.next())
                .setParameter(2, board.value())
                .setParameter(3, kind.name())
                .setParameter(4, content.toString())
                .executeUpdate();
    }

    /** The orders that wait, the earliest first. */
    List<Order> waiting() {
        List<?> rows = em.createNativeQuery("""
                        select cast(id as text), cast(board_id as text), kind, cast(content as text)
                          from app.board_order where state = 'ORDERED' order by ordered_at, id""").getResultList();
        return rows.stream().map(Object[].class::cast).map(BoardOrders::order).toList();
    }

    private static Order order(Object[] row) {
        try (var reader = Json.createReader(new StringReader((String) row[3]))) {
            return new Order(
                    UUID.fromString((String) row[0]),
                    new BoardId(UUID.fromString((String) row[1])),
                    Kind.valueOf((String) row[2]),
                    reader.readObject());
        }
    }

    /** @return false when another worker was first */
    boolean markCarriedOut(Order order) {
        return em.createNativeQuery(
                                "update app.board_order set state = 'CARRIED_OUT', carried_out_at = clock_timestamp() where id = ?1 and state = 'ORDERED'")
                        .setParameter(1, order.id())
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
