package candour.deploy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** What a question to a database comes back with. */
public final class Rows {
    private Rows() {}

    /** The first column of the first row; empty for null. */
    public static String text(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (var found = query.executeQuery()) {
                found.next();
                return Optional.ofNullable(found.getString(1)).orElse("");
            }
        }
    }
}
