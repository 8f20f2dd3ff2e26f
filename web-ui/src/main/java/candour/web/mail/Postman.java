package candour.web.mail;

import candour.notification.NotificationMail;
import candour.notification.NotificationMailService;
import candour.outbox.Handover;
import candour.outbox.Outbox;
import candour.outbox.OutboxService;
import candour.tenancy.BoardId;
import candour.work.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Carries a board's mails to the mail server. Claims one in a transaction, hands it over without any, and says in another
 * what became of it: whatever ends this process in between leaves a mail that nobody sends a second time.
 */
@ApplicationScoped
public class Postman {
    private static final Logger LOG = System.getLogger(Postman.class.getName());

    /** A mail server that answers slowly must not keep the board's other background work waiting. */
    private static final int AT_ONCE = 6;

    /** A dialogue ends after so many mails, so that the thread comes back now and then. */
    private static final int MOST = 200;

    private static final Duration BUSY = Duration.ofSeconds(1);
    private static final Duration NOT_CONFIGURED = Duration.ofMinutes(1);

    @Inject
    Work work;

    @Inject
    NotificationMailService mails;

    @Inject
    OutboxService outbox;

    @Inject
    MailServer server;

    @Inject
    MailSettings settings;

    private final Semaphore dialogues = new Semaphore(AT_ONCE);
    private volatile boolean away;

    /**
     * Sends what was left together and is due, and over the same dialogue what else of the board is.
     *
     * @return when to come back; empty when nothing of it is left to do
     */
    public Optional<Instant> deliver(BoardId board, UUID batch) {
        if (!settings.isComplete()) {
            notWorking("no mail server is configured, so mail waits", null);
            return Optional.of(Instant.now().plus(NOT_CONFIGURED));
        }
        if (!dialogues.tryAcquire()) {
            return Optional.of(Instant.now().plus(BUSY));
        }
        try {
            if (work.bySystem(board, () -> outbox.isDue(batch))) {
                send(board, batch);
            }
        } finally {
            dialogues.release();
        }
        return work.bySystem(board, () -> outbox.comeBackAt(batch)).map(OffsetDateTime::toInstant);
    }

    private void send(BoardId board, UUID batch) {
        try (MailServer.Dialogue dialogue = server.open()) {
            away = false;
            Optional<Outbox.Claimed<NotificationMail>> next = claim(board, batch);
            for (int handed = 0; handed < MOST && next.isPresent(); handed++) {
                Outbox.Claimed<NotificationMail> mail = next.get();
                Handover how = dialogue.hand(mail.id().value(), Letter.of(mail.letter(), settings.base()));
                work.bySystem(board, () -> {
                    outbox.handedOver(mail.id(), how);
                    return true;
                });
                boolean goesOn = how == Handover.TAKEN || how == Handover.NEVER;
                next = goesOn ? next(board, batch) : Optional.empty(); // else a new dialogue, in a moment
            }
        } catch (MailServerAway e) {
            notWorking("the mail server is away, so mail waits", e);
            work.bySystem(board, () -> {
                outbox.postpone();
                return true;
            });
        }
    }

    /** What was left with the first one, and then whatever else of the board is due: one dialogue serves for all of it. */
    private Optional<Outbox.Claimed<NotificationMail>> next(BoardId board, UUID batch) {
        Optional<Outbox.Claimed<NotificationMail>> next = claim(board, batch);
        return next.isPresent() ? next : work.bySystem(board, outbox::due).flatMap(other -> claim(board, other));
    }

    /** Says so once, until it works again. */
    private void notWorking(String why, @Nullable Exception cause) {
        if (!away) {
            away = true;
            LOG.log(Level.WARNING, why, cause);
        }
    }

    private Optional<Outbox.Claimed<NotificationMail>> claim(BoardId board, UUID batch) {
        return work.bySystem(board, () -> mails.claim(batch));
    }
}
