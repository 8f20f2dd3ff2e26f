package candour.outbox;

import static candour.outbox.MailState.CLAIMED;
import static candour.outbox.MailState.GIVEN_UP;
import static candour.outbox.MailState.REFUSED;
import static candour.outbox.MailState.SENT;
import static candour.outbox.MailState.UNCERTAIN;
import static candour.outbox.MailState.WAITING;
import static candour.outbox.MailState.WITHDRAWN;

import candour.kernel.Ids;
import candour.kernel.Transitions;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail on its way out. It waits, is claimed, and is sent; where the mail server is away it waits again, each time
 * longer, and is given up after three days. Once it was claimed, nobody claims it again unless it is certain that the
 * mail server hasn't taken it.
 */
@Entity
@Table(schema = "app", name = "outgoing_mail")
class OutgoingMail {
    /** For how long it is tried. */
    static final Duration PATIENCE = Duration.ofDays(3);

    /** After this a claim is no longer somebody's who still works on it: no dialogue with a mail server takes as long. */
    static final Duration LONGEST_CLAIM = Duration.ofMinutes(5);

    /** How long it waits after its first, second, third failure; the last one holds for all later ones. */
    static final List<Duration> DELAYS = List.of(
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(40),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1));

    private static final Transitions<MailState> STEPS = Transitions.of(MailState.class)
            .allow(WAITING, CLAIMED)
            .allow(WAITING, WITHDRAWN)
            .allow(WAITING, WAITING)
            .allow(WAITING, GIVEN_UP)
            .allow(CLAIMED, SENT)
            .allow(CLAIMED, REFUSED)
            .allow(CLAIMED, UNCERTAIN)
            .allow(CLAIMED, WAITING)
            .allow(CLAIMED, GIVEN_UP)
            .allow(REFUSED, WAITING)
            .allow(GIVEN_UP, WAITING);

    @Id
    private UUID id;

    private UUID batch;

    @Column(name = "message_id")
    private UUID message;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;

    @Column(name = "left_at")
    private OffsetDateTime leftAt;

    @Column(name = "next_attempt_at")
    private OffsetDateTime nextAttemptAt;

    @Column(name = "claimed_at")
    private @Nullable OffsetDateTime claimedAt;

    @Column(name = "ended_at")
    private @Nullable OffsetDateTime endedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected OutgoingMail() {} // JPA

    /**
     * @param batch what was left together and is sent together
     * @param message what it is to tell
     */
    OutgoingMail(UUID batch, UUID message, OffsetDateTime now) {
        this.id = Ids.next();
        this.batch = batch;
        this.message = message;
        this.state = WAITING;
        this.leftAt = now;
        this.nextAttemptAt = now;
    }

    void claim(OffsetDateTime now) {
        go(CLAIMED);
        attempts++;
        claimedAt = now;
    }

    void withdraw(OffsetDateTime now) {
        end(WITHDRAWN, now);
    }

    void sent(OffsetDateTime now) {
        end(SENT, now);
    }

    MailFailed refused(OffsetDateTime now) {
        end(REFUSED, now);
        return failed();
    }

    MailFailed doubted(OffsetDateTime now) {
        end(UNCERTAIN, now);
        return failed();
    }

    /**
     * The mail server hasn't taken it, and may later.
     *
     * @return that it is given up; empty while it will be tried again
     */
    Optional<MailFailed> postponed(OffsetDateTime now) {
        if (now.isAfter(leftAt.plus(PATIENCE))) {
            end(GIVEN_UP, now);
            return Optional.of(failed());
        }
        if (state == WAITING) {
            attempts++; // the mail server wasn't even reached
        }
        go(WAITING);
        claimedAt = null;
        nextAttemptAt = now.plus(DELAYS.get(Math.min(attempts, DELAYS.size()) - 1));
        return Optional.empty();
    }

    /**
     * Somebody wants it tried anew: as if it had just been left, under its old Message-ID.
     *
     * @param batch with which it is sent now
     * @throws MailMayHaveArrived when nobody knows whether it arrived
     * @throws MailNotFailed when it didn't fail, or is on its way again
     */
    MailLeftAgain leaveAgain(UUID batch, OffsetDateTime now) {
        if (state == UNCERTAIN) {
            throw new MailMayHaveArrived();
        }
        if (!state.canBeSentAgain()) {
            throw new MailNotFailed();
        }
        MailState before = state;
        go(WAITING);
        this.batch = batch;
        attempts = 0;
        leftAt = now;
        nextAttemptAt = now;
        claimedAt = null;
        endedAt = null;
        return new MailLeftAgain(id, before);
    }

    private MailFailed failed() {
        return new MailFailed(id, state, attempts);
    }

    private void end(MailState how, OffsetDateTime now) {
        go(how);
        endedAt = now;
    }

    private void go(MailState next) {
        if (!STEPS.allows(state, next)) {
            throw new IllegalStateException("a mail doesn't go from " + state + " to " + next);
        }
        state = next;
    }

    /** Whether whoever claimed it is gone. */
    boolean isLeftBehind(OffsetDateTime now) {
        return state == CLAIMED && claimedAt != null && now.isAfter(claimedAt.plus(LONGEST_CLAIM));
    }

    /** Whether somebody is handing it over. */
    boolean isClaimed() {
        return state == CLAIMED;
    }

    /** When there is something to do about it. */
    OffsetDateTime nextLook() {
        return claimedAt == null ? nextAttemptAt : claimedAt.plus(LONGEST_CLAIM).plusSeconds(1);
    }

    MailId id() {
        return new MailId(id);
    }

    UUID message() {
        return message;
    }

    MailState state() {
        return state;
    }

    UUID batch() {
        return batch;
    }

    /** When it came to its end; when it was left, while it has none. */
    OffsetDateTime at() {
        return Optional.ofNullable(endedAt).orElse(leftAt);
    }

    long version() {
        return version;
    }
}
