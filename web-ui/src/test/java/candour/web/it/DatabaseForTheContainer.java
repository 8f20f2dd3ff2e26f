package candour.web.it;

import candour.guidance.ShippedEditions;
import candour.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Base64;
import java.util.UUID;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the database before the server and tells {@code arquillian.xml} where it is. Two boards wait to be opened,
 * and the shipped guidance is published. */
public final class DatabaseForTheContainer implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("candour.war") == null) {
            return; // the unit tests' own JVM: no server
        }
        try {
            var database = TestDatabase.get();
            System.setProperty("it.db.url", database.url());
            System.setProperty("it.db.password", database.password());
            System.setProperty("it.port", Integer.toString(freePort()));
            Path scratch = Files.createTempDirectory("candour-it");
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            System.setProperty(
                    "it.kek",
                    Files.writeString(
                                    scratch.resolve("kek"), Base64.getEncoder().encodeToString(key))
                            .toString());
            System.setProperty(
                    "it.preboot",
                    Files.writeString(scratch.resolve("preboot"), """
                                    set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false
                                    set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1
                                    """).toString());
            System.setProperty(
                    "it.tmp", Files.createDirectory(scratch.resolve("tmp")).toString());
            try (var admin = database.as(TestDatabase.ADMIN)) {
                ShippedEditions.publish(admin);
            }
            register(database, Boards.ASH.value(), "ash", "ASH");
            register(database, Boards.BEX.value(), "bex", "BEX");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void register(TestDatabase database, UUID board, String slug, String mark) throws SQLException {
        try (var admin = database.as(TestDatabase.ADMIN);
                var directory = admin.prepareStatement(
                        "insert into app.board_directory (id, slug, mark, name, status, version) values (?, ?, ?, ?, 'ACTIVE', 1)");
                var order = admin.prepareStatement("""
                        insert into app.board_order (id, board_id, kind, state, content)
                        values (gen_random_uuid(), ?, 'OPEN', 'ORDERED', jsonb_build_object('issuer', ?, 'subject', ?))""")) {
            directory.setObject(1, board);
            directory.setString(2, slug);
            directory.setString(3, mark);
            directory.setString(4, "Board " + mark);
            directory.executeUpdate();
            order.setObject(1, board);
            order.setString(2, Boards.ISSUER);
            order.setString(3, Boards.administrator(mark));
            order.executeUpdate();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
