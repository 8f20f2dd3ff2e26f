package candour.deploy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** The way into one board for the commands of {@code ./dev}: the same door that the application uses. */
final class BoardDoor {
    private BoardDoor() {}

    /** @param name the board's slug or mark, in any case */
    static UUID find(Connection connection, String name) throws SQLException {
        try (var query = connection.prepareStatement(
                "select id from app.board_directory where slug = lower(?) or mark = upper(?)")) {
            query.setString(1, name);
            query.setString(2, name);
            try (var found = query.executeQuery()) {
                if (!found.next()) {
                    throw new StandRefused("There is no board \"" + name + "\".");
                }
                return found.getObject(1, UUID.class);
            }
        }
    }

    /** Enters the board for the transaction that this connection is in, or begins with this. */
    static void enter(Connection connection, UUID board) throws SQLException {
        try (var statement = connection.prepareStatement("select app.enter(?)")) {
            statement.setObject(1, board);
            statement.execute();
        }
    }
}
