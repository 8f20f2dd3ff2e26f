package candour.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One transaction on a connection of its own, rolled back unless it is committed. */
public final class Transaction implements AutoCloseable {
    private final Connection connection;

    private Transaction(Connection connection) {
        this.connection = connection;
    }

    /** A transaction as the given role; {@code postgres} is the superuser. */
    public static Transaction as(String role) throws SQLException {
        Connection connection = TestDatabase.get().as(role);
        connection.setAutoCommit(false);
        return new Transaction(connection);
    }

    /** A transaction of the application in a board. */
    public static Transaction in(UUID board) throws SQLException {
        return as(TestDatabase.APP).enter(board);
    }

    public Transaction enter(UUID board) throws SQLException {
        texts("select app.enter(?)", board);
        return this;
    }

    /** Runs one or more statements without parameters. */
    public void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** @return how many rows it changed */
    public int change(String sql, Object... parameters) throws SQLException {
        try (var statement = prepare(sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** The first column of every row, as text; a null reads "null". */
    public List<String> texts(String sql, Object... parameters) throws SQLException {
        try (var statement = prepare(sql, parameters);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(String.valueOf(rows.getString(1)));
            }
            return found;
        }
    }

    public String text(String sql, Object... parameters) throws SQLException {
        return texts(sql, parameters).get(0);
    }

    public long number(String sql, Object... parameters) throws SQLException {
        return Long.parseLong(text(sql, parameters));
    }

    /**
     * The message with which the database refuses something; the transaction can go on.
     *
     * @throws AssertionError when it isn't refused
     */
    public String refusalOf(String sql, Object... parameters) throws SQLException {
        var before = connection.setSavepoint();
        try (var statement = prepare(sql, parameters)) {
            statement.execute();
        } catch (SQLException refusal) {
            connection.rollback(before);
            return String.valueOf(refusal.getMessage());
        }
        connection.rollback(before);
        throw new AssertionError("not refused: " + sql);
    }

    /** Ends this transaction and begins the next one on the same connection. */
    public void commit() throws SQLException {
        connection.commit();
    }

    /** Gives this transaction up and begins the next one on the same connection. */
    public void rollback() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
