package candour.outbox;

import candour.audit.Change;
import candour.identity.BySystem;
import candour.kernel.BusinessClock;
import candour.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** What the postman reports of the mails of a board. */
@ApplicationScoped
@Transactional
public class OutboxService {
    /** A mail may have gone out with others; how that ended is seen soon. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(20);

    @Inject
    Outbox outbox;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Change> news;

    /** Whether something of what was left together is due. */
    @BySystem
    public boolean isDue(UUID batch) {
        return outbox.isDue(batch, clock.recordedAt());
    }

    /** Something else of the board that is due, as what it was left; that which has waited longest first. */
    @BySystem
    public Optional<UUID> due() {
        return outbox.due(clock.recordedAt());
    }

    /** The mail server couldn't be reached: all of the board that is due waits again. */
    @BySystem
    public void postpone() {
        outbox.postpone().forEach(news::fire);
    }

    /** How handing over a claimed mail ended. */
    @BySystem
    public void handedOver(MailId id, Handover how) {
        OutgoingMail mail = outbox.find(id).orElseThrow(NotFound::new);
        OffsetDateTime now = clock.recordedAt();
        switch (how) {
            case TAKEN -> mail.sent(now);
            case LATER -> mail.postponed(now).ifPresent(news::fire);
            case NEVER -> news.fire(mail.refused(now));
            case UNKNOWN -> news.fire(mail.doubted(now));
        }
    }

    /**
     * When to come back for what was left together; empty when nothing is left to do. What somebody claimed and left
     * behind may have gone out, so it is put down as uncertain and not sent again.
     */
    @BySystem
    public Optional<OffsetDateTime> comeBackAt(UUID batch) {
        OffsetDateTime now = clock.recordedAt();
        return outbox.unfinished(batch).stream()
                .filter(mail -> {
                    if (mail.isLeftBehind(now)) {
                        news.fire(mail.doubted(now));
                        return false;
                    }
                    return true;
                })
                .map(mail -> mail.isClaimed() ? earlier(mail.nextLook(), now.plus(LOOK_AGAIN)) : mail.nextLook())
                .min(Comparator.naturalOrder());
    }

    private static OffsetDateTime earlier(OffsetDateTime one, OffsetDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
