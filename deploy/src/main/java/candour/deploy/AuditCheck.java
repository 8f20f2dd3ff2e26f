package candour.deploy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** {@code ./dev verify-audit BOARD}: checks a board's chain of audit entries and says in one sentence whether it holds. */
public final class AuditCheck {
    private AuditCheck() {}

    /** @param arguments the path of {@code stand.json} and a board */
    public static void main(String... arguments) {
        CommandLine.run(() -> {
            try (var connection =
                    RunningStand.describedBy(Path.of(arguments[0])).connectAs(Secrets.APP)) {
                connection.setAutoCommit(false);
                System.out.println(verify(connection, arguments[1]));
                connection.rollback();
            }
        });
    }

    /** @throws StandRefused if the chain doesn't hold */
    static String verify(Connection connection, String board) throws SQLException {
        BoardDoor.enter(connection, BoardDoor.find(connection, board));
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select entries, first_bad, head_ok, bad_seals, unsealed from app.verify_audit()")) {
            row.next();
            var entries = row.getLong("entries");
            var firstBad = row.getLong("first_bad");
            if (!row.wasNull()) {
                throw new StandRefused("The audit of " + board + " does not hold: entry " + firstBad + " of " + entries
                        + " was changed or is missing its predecessor.");
            }
            if (!row.getBoolean("head_ok")) {
                throw new StandRefused("The audit of " + board + " does not hold: its last entries are missing after "
                        + entries + ".");
            }
            if (row.getLong("bad_seals") > 0) {
                throw new StandRefused("The audit of " + board + " does not hold: " + row.getLong("bad_seals")
                        + " seals no longer fit the accesses under them.");
            }
            return "The audit of " + board + " holds: " + entries + " entries; accesses waiting to be sealed: "
                    + row.getLong("unsealed") + ".";
        }
    }
}
