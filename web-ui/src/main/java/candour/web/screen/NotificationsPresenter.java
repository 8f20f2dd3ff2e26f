package candour.web.screen;

import candour.board.RosterService;
import candour.kernel.Page;
import candour.notification.ChooseMail;
import candour.notification.MailChoice;
import candour.notification.NotificationId;
import candour.notification.NotificationMailService;
import candour.notification.NotificationRow;
import candour.notification.NotificationService;
import candour.notification.ReadAll;
import candour.notification.SendAgain;
import candour.notification.UndeliveredMail;
import candour.web.RequestHash;
import candour.work.RequestKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the person is told on a board, how, and, for its administrator, which mail didn't go out. */
@Dependent
public class NotificationsPresenter {
    static final int ROWS = 50;

    private final ScreenCalls calls;
    private final NotificationService notifications;
    private final NotificationMailService mails;
    private final RosterService roster;

    @Inject
    public NotificationsPresenter(
            ScreenCalls calls, NotificationService notifications, NotificationMailService mails, RosterService roster) {
        this.calls = calls;
        this.notifications = notifications;
        this.mails = mails;
        this.roster = roster;
    }

    /** @param after the last notification of the page before */
    Page<NotificationRow> notifications(String board, Optional<UUID> after) {
        return calls.run(board, () -> notifications.notifications(after.map(NotificationId::new), ROWS));
    }

    NotificationRow read(String board, UUID id) {
        return calls.run(board, () -> notifications.read(new NotificationId(id)));
    }

    /** @param upTo the newest that is shown */
    void readAll(String board, UUID upTo) {
        calls.run(board, () -> notifications.readAll(new ReadAll(new NotificationId(upTo))));
    }

    MailChoice choice(String board) {
        return calls.run(board, notifications::choice);
    }

    /** @throws candour.kernel.Stale when it was chosen anew in another window */
    MailChoice choose(String board, boolean byMail, long version) {
        return calls.run(board, () -> notifications.choose(new ChooseMail(byMail, version)));
    }

    /** @throws candour.kernel.Stale when something became of it since it was seen */
    UndeliveredMail sendAgain(String board, String key, UndeliveredMail seen) {
        var command = new SendAgain(seen.id(), seen.version());
        return calls.once(
                board,
                new RequestKey(key, RequestHash.of("send mail again", command)),
                () -> mails.sendAgain(command),
                mails::get);
    }

    /** Empty for whoever isn't the board's administrator. */
    List<UndeliveredMail> undelivered(String board) {
        return Rights.mayAdminister(calls.run(board, roster::mine).capacities())
                ? calls.run(board, mails::undelivered)
                : List.of();
    }
}
