package candour.testing;

import candour.schema.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A real PostgreSQL with the product's roles and migrations, started once per JVM and stopped with it. */
public final class TestDatabase {
    public static final String APP = "candour_app";
    public static final String ADMIN = "candour_admin";
    private static final String MIGRATE = "candour_migrate";
    private static final String PASSWORD = "test-only";
    private static final TestDatabase ONE = new TestDatabase();

    private final EmbeddedPostgres server;

    private TestDatabase() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("fsync", "off")
                    .start();
            try (var postgres = server.getPostgresDatabase().getConnection();
                    var statement = postgres.createStatement()) {
                statement.execute("create database candour");
            }
            var schema = new Schema();
            try (var superuser = as("postgres")) {
                schema.prepare(superuser, Map.of(APP, PASSWORD, ADMIN, PASSWORD, MIGRATE, PASSWORD));
            }
            try (var migrator = as(MIGRATE)) {
                schema.migrate(migrator);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static TestDatabase get() {
        return ONE;
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/candour";
    }

    public String password() {
        return PASSWORD;
    }

    /** A connection as the given role; {@code postgres} is the superuser. */
    public Connection as(String role) throws SQLException {
        return DriverManager.getConnection(url(), role, PASSWORD);
    }
}
