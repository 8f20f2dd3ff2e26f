package candour.deploy;

import candour.schema.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import liquibase.Scope;
import liquibase.ui.ConsoleUIService;

/** The database server: loopback only, a password for everybody, its data kept between starts. */
final class Postgres {
    static final String NAME = "PostgreSQL";
    private static final String DATABASE = "candour";
    private static final String EVERYBODY_BY_PASSWORD = "host all all 127.0.0.1/32 scram-sha-256\n";

    private final StandSettings settings;
    private final Secrets secrets;

    Postgres(StandSettings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    Child start() {
        var data = settings.data().resolve("postgres");
        var log = settings.log("postgresql");
        Child.begin(log);
        try {
            @SuppressWarnings("resource") // closed by the child's farewell
            var server = EmbeddedPostgres.builder()
                    .setPort(settings.ports().postgres())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(
                            Trees.create(settings.prepared().resolve("postgresql"))
                                    .toFile())
                    .setConnectConfig("password", secrets.password(Secrets.SUPERUSER))
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("password_encryption", "scram-sha-256")
                    .setServerConfig("shared_buffers", "64MB")
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return new Child(NAME, processNumber(data), log, () -> close(server));
        } catch (IOException e) {
            throw new StandRefused(
                    NAME + " did not start"
                            + Log.first(log, line -> line.contains("FATAL"))
                                    .map(line -> " (" + line + ")")
                                    .orElse("")
                            + "; if its data is of an earlier version, ./dev up --fresh begins anew. " + Log.hint(log),
                    e);
        }
    }

    /** Closes the server to whoever has no password, then brings roles and tables to what this release expects. */
    void prepare() {
        try {
            requirePasswords();
            keepMigrationsQuiet();
            var schema = new Schema();
            var passwords = new HashMap<>(secrets.passwords());
            passwords.remove(Secrets.SUPERUSER);
            try (var superuser = connect(DATABASE, Secrets.SUPERUSER)) {
                schema.prepare(superuser, passwords);
                forgetInterruptedMigration(superuser);
            }
            try (var migrator = connect(DATABASE, Secrets.MIGRATE)) {
                schema.migrate(migrator);
            }
        } catch (SQLException | Schema.MigrationFailed e) {
            var message = Log.shortened("The database could not be prepared: " + e.getMessage());
            throw new StandRefused(
                    message.contains("check sum")
                            ? message + " A migration was changed after it had run here; ./dev up --fresh begins anew."
                            : message,
                    e);
        }
    }

    /** A start that was stopped while it migrated leaves Liquibase's lock behind; nobody else migrates this database. */
    private static void forgetInterruptedMigration(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("""
                    do $$ begin
                      if to_regclass('ops.databasechangeloglock') is not null then
                        update ops.databasechangeloglock set locked = false, lockgranted = null, lockedby = null;
                      end if;
                    end $$""");
        }
    }

    /** Liquibase talks on standard output of every change; that belongs in a log. */
    private void keepMigrationsQuiet() {
        if (Scope.getCurrentScope().getUI() instanceof ConsoleUIService console) {
            var log = settings.log("migrations");
            Child.begin(log);
            try {
                console.setOutputStream(new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void requirePasswords() throws SQLException {
        try (var superuser = connect("postgres", Secrets.SUPERUSER);
                var statement = superuser.createStatement()) {
            try (var quoted = superuser.prepareStatement("select quote_literal(?)")) {
                quoted.setString(1, secrets.password(Secrets.SUPERUSER));
                try (var password = quoted.executeQuery()) {
                    password.next();
                    statement.execute("alter role postgres password " + password.getString(1));
                }
            }
            Files.writeString(settings.data().resolve("postgres/pg_hba.conf"), EVERYBODY_BY_PASSWORD);
            statement.execute("select pg_reload_conf()");
            try (var found = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create database " + DATABASE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With what the applications are told to use: no values in messages, no waiting for ever. */
    static String url(Ports ports) {
        return url(ports, DATABASE)
                + "?logServerErrorDetail=false&connectTimeout=5&socketTimeout=30&reWriteBatchedInserts=true";
    }

    private static String url(Ports ports, String database) {
        return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + database;
    }

    private Connection connect(String database, String role) throws SQLException {
        return DriverManager.getConnection(url(settings.ports(), database), role, secrets.password(role));
    }

    private static long processNumber(Path data) throws IOException {
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            return lines.findFirst().map(String::strip).map(Long::valueOf).orElseThrow();
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
