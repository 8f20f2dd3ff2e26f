package candour.deploy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * {@code ./dev psql [--as ROLE] [--board BOARD] [SQL]}: a small console for the stand's database. Runs the SQL given, or
 * each line of standard input. With a board, every statement is a transaction of its own that enters the board first.
 */
public final class Console {
    private final Connection connection;
    private final Optional<UUID> board;

    private Console(Connection connection, Optional<UUID> board) {
        this.connection = connection;
        this.board = board;
    }

    /** @param arguments the path of {@code stand.json}, then what the person typed */
    public static void main(String... arguments) {
        CommandLine.run(() -> {
            var rest = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
            var role = role(take(rest, "--as").orElse("superuser"));
            var boardName = take(rest, "--board");
            var sql = String.join(" ", rest);
            try (var connection =
                    RunningStand.describedBy(Path.of(arguments[0])).connectAs(role)) {
                var board = boardName.isEmpty()
                        ? Optional.<UUID>empty()
                        : Optional.of(BoardDoor.find(connection, boardName.get()));
                var console = new Console(connection, board);
                if (sql.isBlank()) {
                    console.converse();
                } else {
                    console.run(sql);
                }
            }
        });
    }

    @SuppressWarnings("SystemConsoleNull") // true of JDK 22; this is 17
    private void converse() throws SQLException {
        var atTerminal = System.console() != null;
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            prompt(atTerminal);
            for (var line = lines.readLine(); line != null && !line.equals("\\q"); line = lines.readLine()) {
                if (!line.isBlank()) {
                    answer(line, atTerminal);
                }
                prompt(atTerminal);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(String sql, boolean atTerminal) throws SQLException {
        try {
            run(sql);
        } catch (SQLException e) {
            if (!atTerminal || connection.isClosed()) {
                throw e;
            }
            System.out.println(e.getMessage());
        }
    }

    private void run(String sql) throws SQLException {
        connection.setAutoCommit(board.isEmpty());
        var done = false;
        try (var statement = connection.createStatement()) {
            if (board.isPresent()) {
                BoardDoor.enter(connection, board.get());
            }
            var isQuery = statement.execute(sql);
            while (isQuery || statement.getUpdateCount() >= 0) {
                if (isQuery) {
                    try (var rows = statement.getResultSet()) {
                        ResultTable.lines(rows).forEach(System.out::println);
                    }
                } else {
                    System.out.println("(" + statement.getUpdateCount() + " changed)");
                }
                isQuery = statement.getMoreResults();
            }
            done = true;
        } finally {
            if (board.isPresent()) {
                end(done);
            }
        }
    }

    private void end(boolean done) throws SQLException {
        if (done) {
            connection.commit();
        } else {
            connection.rollback();
        }
    }

    private static void prompt(boolean atTerminal) {
        if (atTerminal) {
            System.out.print("candour=> ");
            System.out.flush();
        }
    }

    private static String role(String word) {
        return switch (word) {
            case "superuser", "postgres" -> Secrets.SUPERUSER;
            case "app", Secrets.APP -> Secrets.APP;
            case "admin", Secrets.ADMIN -> Secrets.ADMIN;
            case "migrate", Secrets.MIGRATE -> Secrets.MIGRATE;
            default -> throw new StandRefused("--as takes superuser, app, admin or migrate, not \"" + word + "\".");
        };
    }

    private static Optional<String> take(List<String> arguments, String option) {
        int at = arguments.indexOf(option);
        if (at < 0) {
            return Optional.empty();
        }
        if (at + 1 == arguments.size()) {
            throw new StandRefused(option + " needs a word after it.");
        }
        arguments.remove(at);
        return Optional.of(arguments.remove(at));
    }
}
