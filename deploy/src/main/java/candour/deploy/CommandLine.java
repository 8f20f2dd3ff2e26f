package candour.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.logging.LogManager;

/** What every command of {@code ./dev} has in common: a refusal is one line and a failure in the exit code. */
final class CommandLine {
    private CommandLine() {}

    static void run(Command command) {
        try (var logging = Resources.open("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(logging);
            command.run();
        } catch (StandRefused e) {
            fail(String.valueOf(e.getMessage()));
        } catch (SQLException e) {
            fail("The database says: " + e.getMessage());
        } catch (IOException e) {
            fail("A file could not be read or written: " + e.getMessage());
        } catch (UncheckedIOException e) {
            fail("A file could not be read or written: " + e.getMessage());
        }
    }

    /** The work of one command. */
    @FunctionalInterface
    interface Command {
        void run() throws SQLException;
    }

    private static void fail(String message) {
        System.err.println(message);
        System.exit(1);
    }
}
