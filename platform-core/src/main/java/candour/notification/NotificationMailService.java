package candour.notification;

import static candour.identity.Capacity.BOARD_ADMINISTRATOR;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.board.BoardDetails;
import candour.board.BoardDirectoryService;
import candour.board.Posts;
import candour.identity.Actor;
import candour.identity.AllowedFor;
import candour.identity.BySystem;
import candour.identity.Membership;
import candour.identity.Person;
import candour.outbox.MailId;
import candour.outbox.Outbox;
import candour.tenancy.BoardScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Notifications by mail: what goes out at this moment, and what didn't. */
@ApplicationScoped
@Transactional
public class NotificationMailService {
    @Inject
    Notifications notifications;

    @Inject
    Errands errands;

    @Inject
    Outbox outbox;

    @Inject
    Posts posts;

    @Inject
    BoardDirectoryService directory;

    @Inject
    BoardScope scope;

    @Inject
    AuditTrail audit;

    @Inject
    Event<Change> news;

    /**
     * Claims the next mail that is due, for whoever may still know of the thing. Who has left the roster, may no longer
     * know, has no address, has read it already, has nothing to do about it any more or chose the page alone is sent
     * nothing; an alarm is sent whatever was read or chosen. While the board is suspended its mails wait.
     */
    @BySystem
    public Optional<Outbox.Claimed<NotificationMail>> claim(UUID batch) {
        BoardDetails board = directory.details(scope.board().orElseThrow());
        if (!board.isActive()) {
            outbox.postpone().forEach(news::fire);
            return Optional.empty();
        }
        return outbox.claim(batch, message -> write(board, message));
    }

    private Optional<NotificationMail> write(BoardDetails board, UUID message) {
        Optional<Person> told = notifications.find(message).map(Notification::told);
        return told.flatMap(person -> posts.find(person)
                .flatMap(membership -> notifications.visible(Actor.asToday(person, membership), message))
                .filter(row -> row.kind().isAlarm() || (row.readAt().isEmpty() && isByMail(person)))
                .filter(row -> errands.isStillOpen(person, row))
                .flatMap(row -> posts.email(person)
                        .map(address -> new NotificationMail(address, board.slug(), board.name(), row))));
    }

    private boolean isByMail(Person person) {
        return notifications.choice(person).map(NotificationChoice::isByMail).orElse(true);
    }

    /** The mails that didn't go out, or nobody knows whether they did, the latest first; to whom, and not about what. */
    @AllowedFor(BOARD_ADMINISTRATOR)
    public List<UndeliveredMail> undelivered() {
        List<UndeliveredMail> failed =
                outbox.failed().stream().map(this::undelivered).toList();
        audit.showed(
                "Undelivered mail listed",
                failed.stream().map(UndeliveredMail::id).toList());
        return failed;
    }

    /**
     * One mail, also once it was sent again.
     *
     * @throws candour.kernel.NotFound when the board has none of this id
     */
    @AllowedFor(BOARD_ADMINISTRATOR)
    public UndeliveredMail get(UUID id) {
        Outbox.Failed mail = outbox.get(new MailId(id));
        audit.showed("Undelivered mail listed", id);
        return undelivered(mail);
    }

    /**
     * A mail that certainly didn't go out is tried anew, for another three days. To whom it goes, and whether it still
     * says something to do, is asked when it is sent, as at first.
     *
     * @throws candour.kernel.NotFound when the board has none of this id
     * @throws candour.kernel.Stale when something became of it since it was seen
     * @throws candour.outbox.MailMayHaveArrived when nobody knows whether it arrived
     * @throws candour.outbox.MailNotFailed when it didn't fail, or is on its way again
     */
    @AllowedFor(BOARD_ADMINISTRATOR)
    public UndeliveredMail sendAgain(@NotNull @Valid SendAgain command) {
        news.fire(outbox.leaveAgain(new MailId(command.mail()), command.version()));
        return undelivered(outbox.get(new MailId(command.mail())));
    }

    private UndeliveredMail undelivered(Outbox.Failed mail) {
        Optional<Person> told = notifications.find(mail.message()).map(Notification::told);
        return new UndeliveredMail(
                mail.id().value(),
                told.flatMap(posts::find).flatMap(Membership::name),
                told.flatMap(posts::email),
                mail.how(),
                mail.at(),
                mail.version());
    }
}
