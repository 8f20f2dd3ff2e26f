package candour.outbox;

import candour.kernel.BusinessClock;
import candour.kernel.Ids;
import candour.kernel.NotFound;
import candour.kernel.Stale;
import candour.tenancy.BoardTasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The mails of a board that go out, and what became of them. */
@ApplicationScoped
public class Outbox {
    /** The task that sends what was left together. */
    public static final String SEND = "send-mail";

    private static final int LISTED = 100;
    private static final List<MailState> FAILED = List.of(MailState.REFUSED, MailState.GIVEN_UP, MailState.UNCERTAIN);

    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    BoardTasks tasks;

    @Inject
    BusinessClock clock;

    /** A mail that is claimed, with what its message was written into. */
    public record Claimed<T>(MailId id, T letter) {}

    /** A mail that didn't go out, or nobody knows whether it did. */
    public record Failed(MailId id, UUID message, MailState how, OffsetDateTime at, long version) {
        static Failed of(OutgoingMail mail) {
            return new Failed(mail.id(), mail.message(), mail.state(), mail.at(), mail.version());
        }
    }

    /** Leaves a mail for each of the messages, in the open transaction; they go out after its commit, or not at all. */
    public void leave(Collection<UUID> messages) {
        if (messages.isEmpty()) {
            return;
        }
        UUID batch = Ids.next();
        OffsetDateTime now = clock.recordedAt();
        messages.forEach(message -> em.persist(new OutgoingMail(batch, message, now)));
        tasks.atOnce(SEND, batch);
    }

    /**
     * Claims the next mail that is due. From the commit on it is the caller's alone.
     *
     * @param write what the message says, and to whom, at this moment; empty when there is nobody any more to tell
     */
    public <T> Optional<Claimed<T>> claim(UUID batch, Function<UUID, Optional<T>> write) {
        OffsetDateTime now = clock.recordedAt();
        for (OutgoingMail mail : waiting(batch, now)) {
            Optional<T> letter = write.apply(mail.message());
            if (letter.isPresent()) {
                mail.claim(now);
                return Optional.of(new Claimed<>(mail.id(), letter.get()));
            }
            mail.withdraw(now);
        }
        return Optional.empty();
    }

    /**
     * All of the board that is due waits again.
     *
     * @return which of them have waited too long, and are given up
     */
    public List<MailFailed> postpone() {
        OffsetDateTime now = clock.recordedAt();
        return kept(em.createNativeQuery("""
                        select cast(id as text) from app.outgoing_mail
                         where state = 'WAITING' and next_attempt_at <= ?1 order by id for update skip locked"""), now)
                .flatMap(mail -> mail.postponed(now).stream())
                .toList();
    }

    /** What was left together and is due, kept for this transaction; without what another one keeps at this moment. */
    private List<OutgoingMail> waiting(UUID batch, OffsetDateTime now) {
        return kept(em.createNativeQuery("""
                                select cast(id as text) from app.outgoing_mail
                                 where state = 'WAITING' and next_attempt_at <= ?1 and batch = ?2
                                 order by id for update skip locked""").setParameter(2, batch), now).toList();
    }

    private Stream<OutgoingMail> kept(Query due, OffsetDateTime now) {
        List<?> ids = due.setParameter(1, now).getResultList();
        return ids.stream().map(id -> em.find(OutgoingMail.class, UUID.fromString((String) id)));
    }

    /** Something of the board that is due, that which has waited longest first: as what it was left. */
    Optional<UUID> due(OffsetDateTime now) {
        return em
                .createQuery("""
                        select m.batch from OutgoingMail m where m.state = :waiting
                           and m.nextAttemptAt <= :now order by m.nextAttemptAt, m.id""", UUID.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Whether something of what was left together is due. */
    boolean isDue(UUID batch, OffsetDateTime now) {
        return !em.createQuery("""
                        select m.id from OutgoingMail m where m.batch = :batch and m.state = :waiting
                           and m.nextAttemptAt <= :now""", UUID.class)
                .setParameter("batch", batch)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What was left together and isn't at its end. */
    List<OutgoingMail> unfinished(UUID batch) {
        return em.createQuery(
                        "select m from OutgoingMail m where m.batch = :batch and m.endedAt is null order by m.id",
                        OutgoingMail.class)
                .setParameter("batch", batch)
                .getResultList();
    }

    Optional<OutgoingMail> find(MailId id) {
        return Optional.ofNullable(em.find(OutgoingMail.class, id.value()));
    }

    /** @throws NotFound when the board has no such mail */
    public Failed get(MailId id) {
        return Failed.of(find(id).orElseThrow(NotFound::new));
    }

    /**
     * Leaves a mail that failed once more; it goes out after the commit, on its own.
     *
     * @throws NotFound when the board has no such mail
     * @throws Stale when something became of it since it was seen
     * @throws MailMayHaveArrived when nobody knows whether it arrived
     * @throws MailNotFailed when it didn't fail, or is on its way again
     */
    public MailLeftAgain leaveAgain(MailId id, long seen) {
        OutgoingMail mail = find(id).orElseThrow(NotFound::new);
        Stale.check(seen, mail.version());
        MailLeftAgain news = mail.leaveAgain(Ids.next(), clock.recordedAt());
        em.flush();
        tasks.atOnce(SEND, mail.batch());
        return news;
    }

    /** The latest of those that failed. */
    public List<Failed> failed() {
        return em
                .createQuery(
                        "select m from OutgoingMail m where m.state in :failed order by m.endedAt desc, m.id desc",
                        OutgoingMail.class)
                .setParameter("failed", FAILED)
                .setMaxResults(LISTED)
                .getResultList()
                .stream()
                .map(Failed::of)
                .toList();
    }
}
