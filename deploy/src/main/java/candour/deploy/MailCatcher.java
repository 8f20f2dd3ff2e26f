package candour.deploy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The stand's mail server: it takes every mail and delivers none, and a page beside it shows what it took. It can be
 * stopped and started, to see what the product does without one. Runs in the stand's own process, on loopback only, and
 * forgets everything when the stand is stopped.
 */
final class MailCatcher implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int KEPT = 2_000;

    private final GreenMail server;
    private final MailCatcherPage page;
    private final Deque<CaughtMail> caught = new ArrayDeque<>();
    private int last;

    private MailCatcher(Ports ports) throws IOException {
        this.server = new GreenMail(new ServerSetup(ports.mail(), LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        this.page = new MailCatcherPage(this, ports.mailPage());
    }

    static MailCatcher start(Ports ports) {
        try {
            var catcher = new MailCatcher(ports);
            catcher.open();
            catcher.page.start();
            return catcher;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes mail from now on. */
    synchronized void open() {
        if (!isOpen()) {
            server.start();
            var users = server.getUserManager();
            var delivery = users.getMessageDeliveryHandler();
            users.setMessageDeliveryHandler((moving, to) -> {
                keep(to.getEmail(), moving.getMessage());
                return delivery.handle(moving, to);
            });
        }
    }

    /** Takes no mail until it is opened again; nothing listens at its port. */
    synchronized void shut() {
        server.stop();
    }

    boolean isOpen() {
        return server.isRunning();
    }

    private void keep(String to, MimeMessage message) throws MessagingException {
        synchronized (caught) {
            last++;
            caught.addLast(CaughtMail.of(last, to, message));
            if (caught.size() > KEPT) {
                caught.removeFirst();
            }
        }
    }

    /** What it took, the newest first. */
    List<CaughtMail> mails() {
        synchronized (caught) {
            var newestFirst = new ArrayList<>(caught);
            Collections.reverse(newestFirst);
            return newestFirst;
        }
    }

    Optional<CaughtMail> mail(int number) {
        return mails().stream().filter(mail -> mail.number() == number).findFirst();
    }

    @Override
    public void close() {
        page.stop();
        shut();
    }
}
