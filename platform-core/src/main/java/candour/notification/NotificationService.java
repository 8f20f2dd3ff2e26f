package candour.notification;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.board.Posts;
import candour.identity.Acting;
import candour.identity.ForMembers;
import candour.identity.Person;
import candour.identity.WithinUseCase;
import candour.kernel.BusinessClock;
import candour.kernel.NotFound;
import candour.kernel.Page;
import candour.kernel.Stale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/** What somebody is told on a board, and whether by mail too. */
@ApplicationScoped
@Transactional
public class NotificationService {
    @Inject
    Notifications notifications;

    @Inject
    Posts posts;

    @Inject
    Acting acting;

    @Inject
    AuditTrail audit;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Change> news;

    /**
     * What the actor is told, the newest first; nothing of what they may no longer know.
     *
     * @param limit 1 to {@value Page#MOST}
     */
    @ForMembers
    public Page<NotificationRow> notifications(Optional<NotificationId> after, int limit) {
        Page<NotificationRow> page = notifications.page(acting.actor(), after, Math.max(1, Math.min(limit, Page.MOST)));
        audit.showed(
                "Notifications listed",
                page.items().stream().map(NotificationRow::about).distinct().toList());
        return page;
    }

    /** How many the actor hasn't read; no access to the record. */
    @ForMembers
    public Unread unread() {
        audit.leavesNothing();
        return new Unread(countUnread());
    }

    /** The same, as a part of something else. */
    @WithinUseCase
    public int countUnread() {
        return notifications.unread(acting.actor());
    }

    /** @throws NotFound when there is none, or none that is the actor's */
    @ForMembers
    public NotificationRow get(NotificationId id) {
        NotificationRow found =
                notifications.visible(acting.actor(), id.value()).orElseThrow(NotFound::new);
        audit.showed("Notification read", found.about());
        return found;
    }

    /**
     * The actor has read it. Once is enough; again changes nothing.
     *
     * @throws NotFound when there is none, or none that is the actor's
     */
    @ForMembers
    public NotificationRow read(NotificationId id) {
        notifications.find(id.value()).orElseThrow(NotFound::new).read(clock.recordedAt());
        notifications.flush();
        return get(id);
    }

    /**
     * The actor has read all up to one of them.
     *
     * @throws NotFound when that one isn't there, or isn't the actor's
     */
    @ForMembers
    public NotificationRow readAll(@NotNull @Valid ReadAll command) {
        notifications.readUpTo(acting.actor().person(), command.upTo(), clock.recordedAt());
        return get(command.upTo());
    }

    /** How the actor is told. */
    @ForMembers
    public MailChoice choice() {
        audit.showed("Choice of mail looked up", List.of());
        return shown(notifications.choice(acting.actor().person()));
    }

    /** @throws Stale when the choice was made anew since the version that was seen */
    @ForMembers
    public MailChoice choose(@NotNull @Valid ChooseMail command) {
        Person person = acting.actor().person();
        Optional<NotificationChoice> before = notifications.choice(person);
        Stale.check(command.version(), before.map(NotificationChoice::version).orElse(0L));
        NotificationChoice choice = before.orElseGet(() -> new NotificationChoice(person));
        news.fire(choice.choose(command.byMail()));
        if (before.isEmpty()) {
            notifications.add(choice);
        }
        notifications.flush();
        return shown(Optional.of(choice));
    }

    private MailChoice shown(Optional<NotificationChoice> choice) {
        return new MailChoice(
                choice.map(NotificationChoice::isByMail).orElse(true),
                posts.email(acting.actor().person()),
                choice.map(NotificationChoice::version).orElse(0L));
    }
}
