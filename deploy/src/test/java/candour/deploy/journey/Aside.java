package candour.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.Certified;
import candour.deploy.CopiedDatabase;
import candour.deploy.MortalNode;
import candour.deploy.SecondNode;
import candour.deploy.StubbornMailServer;
import candour.deploy.TestStand;
import candour.deploy.http.AtNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A node, a database and a mail server beside the stand's, all of which may come to harm. */
final class Aside implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(100);
    private static final int DATABASE_AFTER = 3;

    final Certified certificate = Certified.as("ip:127.0.0.1");
    final StubbornMailServer mail = new StubbornMailServer(certificate);
    final CopiedDatabase database;
    final URI address;
    final MortalNode node;
    final AtNode calls;
    private final Path password;

    /** Starts them; what the stand holds now, this one holds, too. */
    Aside() {
        URI webUi = TestStand.current().webUi();
        this.address = SecondNode.mortal(webUi);
        this.calls = new AtNode(address);
        this.database = CopiedDatabase.start(webUi.getPort() + DATABASE_AFTER);
        try {
            this.password = Files.createTempFile("mail", ".password");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        knows(StubbornMailServer.PASSWORD);
        var settings = new HashMap<>(database.settings());
        settings.put("CANDOUR_MAIL_PORT", Integer.toString(mail.port()));
        settings.put("CANDOUR_MAIL_STARTTLS", "true");
        settings.put("CANDOUR_MAIL_CERTIFICATES_FILE", certificate.pem().toString());
        settings.put("CANDOUR_MAIL_USER", StubbornMailServer.USER);
        settings.put("CANDOUR_MAIL_PASSWORD_FILE", password.toString());
        this.node = MortalNode.start("web-ui-mortal", address, address.getPort(), settings);
    }

    /** The password of the mail server that the node has from now on. */
    void knows(String word) {
        try {
            Files.writeString(password, word + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What became of the mails about a thing, and in how many attempts. */
    String mails(String about) {
        return database.text("""
                select string_agg(m.state || ' ' || m.attempts, ', ' order by m.id) from app.outgoing_mail m
                  join app.notification n on n.board_id = m.board_id and n.id = m.message_id
                 where n.about = ?::uuid""", about);
    }

    /** All that waits to be sent is due now. */
    void due() {
        database.execute("update app.outgoing_mail set next_attempt_at = now() where state = 'WAITING'");
        database.execute("update ops.scheduled_task set execution_time = now()"
                + " where task_name = 'send-mail' and not picked");
    }

    /** As if so much time had gone by since whoever worked in the background was last heard of. */
    void minutesLater() {
        database.execute("update app.outgoing_mail set claimed_at = claimed_at - interval '6 minutes'"
                + " where state = 'CLAIMED'");
        database.execute("update ops.scheduled_task set last_heartbeat = last_heartbeat - interval '10 minutes'"
                + " where picked");
    }

    static void until(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    @Override
    public void close() {
        node.close();
        database.close();
        mail.close();
    }
}
