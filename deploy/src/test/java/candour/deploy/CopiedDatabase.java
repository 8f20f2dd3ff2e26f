package candour.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A server of its own with a copy of the stand's database, taken while that one runs, as a backup is: with everybody and
 * everything that is there. It can be killed, which the stand's own can't without taking every other test along.
 */
public final class CopiedDatabase implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GONE = Duration.ofSeconds(20);

    private final StandFacts facts = TestStand.current().facts();
    private final Path data;
    private final Path log;
    private final int port;
    private @Nullable Child server;

    private CopiedDatabase(int port) {
        var target = Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("target/copied-database");
        this.data = target.resolve("data");
        this.log = target.resolve("postgresql.log");
        this.port = port;
    }

    public static CopiedDatabase start(int port) {
        var copied = new CopiedDatabase(port);
        copied.copy(copied.facts.state().resolve("data/postgres"));
        copied.start();
        // What the stand's own nodes had begun is theirs.
        copied.execute("update app.outgoing_mail set state = 'WITHDRAWN', ended_at = now() where ended_at is null");
        copied.execute("delete from ops.scheduled_task where task_name = 'send-mail'");
        copied.execute("update ops.scheduled_task set picked = false, picked_by = null, last_heartbeat = null");
        return copied;
    }

    /** What a node is told to find it. */
    public Map<String, String> settings() {
        return Map.of("CANDOUR_DB_URL", url());
    }

    private String url() {
        return facts.jdbcUrl().replace(":" + new Ports(facts.portBase()).postgres() + "/", ":" + port + "/");
    }

    /** As its operator, whom row-level security doesn't bind. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", facts.passwords().get("postgres"));
    }

    /** The first column of the first row. */
    public String text(String sql, Object... parameters) {
        try (Connection operator = connect()) {
            return Rows.text(operator, sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void execute(String sql) {
        try (Connection operator = connect();
                var statement = operator.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a board's chain is found to be: that it holds, and how long it is. */
    public String verifiedAudit(String board) {
        try (Connection application = DriverManager.getConnection(
                url(), Secrets.APP, facts.passwords().get(Secrets.APP))) {
            application.setAutoCommit(false);
            return AuditCheck.verify(application, board);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Comes back when it takes connections. */
    public void start() {
        var command = new ArrayList<>(List.of(program().toString(), "-D", data.toString(), "-p", "" + port));
        for (var setting :
                List.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "shared_buffers=32MB", "fsync=on")) {
            command.addAll(List.of("-c", setting));
        }
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(0, List.of("unshare", "-U")); // it refuses to run as root
        }
        Child started = Child.start("the copied database", command, Map.of(), log);
        server = started;
        var processes = new Processes();
        new Patience(processes).await(started, this::answers);
    }

    private boolean answers() {
        try (Connection operator = connect()) {
            return operator.isValid((int) PATIENCE.toSeconds());
        } catch (SQLException e) {
            return false;
        }
    }

    /** As {@code kill -9} does: what wasn't on the disk is lost. Its helpers end with it. */
    public void kill() {
        if (server == null) {
            throw new IllegalStateException("nothing to kill");
        }
        var all = new ArrayList<>(server.handle().descendants().toList());
        all.add(server.handle());
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> {
            if (!ProcessMark.endsWithin(process, GONE)) {
                throw new IllegalStateException("it survived");
            }
        });
    }

    private Path program() {
        var module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        var programs = module.resolve("../.dev/prepared/postgresql").normalize();
        try (var found = Files.walk(programs)) {
            return found.filter(file -> file.endsWith("bin/postgres"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no PostgreSQL below " + programs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Path running) {
        Trees.delete(data);
        try (Connection operator = TestStand.current().connectAs("postgres");
                var statement = operator.createStatement()) {
            Files.createDirectories(data.getParent());
            Files.createDirectory(
                    data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            statement.execute("select pg_backup_start('a copy for tests', fast => true)");
            copyTree(running, data);
            try (var stopped =
                    statement.executeQuery("select labelfile from pg_backup_stop(wait_for_archive => false)")) {
                stopped.next();
                Files.writeString(data.resolve("backup_label"), stopped.getString(1));
            }
            copyTree(running.resolve("pg_wal"), data.resolve("pg_wal"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                Path copy = to.resolve(from.relativize(directory).toString());
                if (!Files.exists(copy)) {
                    Files.createDirectory(
                            copy, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = file.getFileName().toString();
                if (!name.equals("postmaster.pid") && !name.equals("epg-lock")) {
                    try {
                        Files.copy(
                                file,
                                to.resolve(from.relativize(file).toString()),
                                StandardCopyOption.REPLACE_EXISTING);
                    } catch (NoSuchFileException gone) {
                        return FileVisitResult.CONTINUE; // removed meanwhile; the log of changes says so
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }
        });
    }

    @Override
    public void close() {
        kill();
        Trees.delete(data);
    }
}
