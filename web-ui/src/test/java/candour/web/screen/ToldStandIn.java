package candour.web.screen;

import candour.kernel.NotFound;
import candour.kernel.Page;
import candour.kernel.Stale;
import candour.notification.ChooseMail;
import candour.notification.MailChoice;
import candour.notification.NotificationId;
import candour.notification.NotificationKind;
import candour.notification.NotificationMailService;
import candour.notification.NotificationRow;
import candour.notification.NotificationService;
import candour.notification.ReadAll;
import candour.notification.SendAgain;
import candour.notification.UndeliveredMail;
import candour.notification.Unread;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What somebody is told, newest first. Remembers what was read and chosen. */
final class ToldStandIn {
    static final OffsetDateTime AT = OffsetDateTime.of(2026, 11, 10, 9, 30, 0, 0, ZoneOffset.UTC);

    final List<NotificationRow> rows = new ArrayList<>();
    final List<ChooseMail> chosen = new ArrayList<>();
    Optional<String> address = Optional.of("gwen.hollis@ashmere.example");
    boolean stale;
    List<UndeliveredMail> undelivered = List.of();
    final List<SendAgain> sentAgain = new ArrayList<>();
    int undeliveredRead;

    NotificationRow of(NotificationKind kind) {
        boolean meets = kind == NotificationKind.MEETING_CONVENED;
        var row = new NotificationRow(
                new UUID(0, 100 + rows.size()),
                kind,
                CoreStandIn.CASE,
                meets ? Optional.empty() : Optional.of("ASH-2026-001"),
                meets ? Optional.of(CoreStandIn.TODAY) : Optional.empty(),
                meets ? Optional.of(LocalTime.of(14, 0)) : Optional.empty(),
                CoreStandIn.TODAY,
                AT,
                Optional.empty());
        rows.add(0, row);
        return row;
    }

    private NotificationRow mark(NotificationRow row) {
        var read = new NotificationRow(
                row.id(),
                row.kind(),
                row.about(),
                row.reference(),
                row.meetsOn(),
                row.meetsAt(),
                row.toldOn(),
                row.toldAt(),
                Optional.of(AT));
        rows.set(rows.indexOf(row), read);
        return read;
    }

    NotificationService notifications() {
        return new NotificationService() {
            @Override
            public Page<NotificationRow> notifications(Optional<NotificationId> after, int limit) {
                return new Page<>(List.copyOf(rows), Optional.empty());
            }

            @Override
            public Unread unread() {
                return new Unread((int)
                        rows.stream().filter(row -> row.readAt().isEmpty()).count());
            }

            @Override
            public NotificationRow read(NotificationId id) {
                return rows.stream()
                        .filter(row -> row.id().equals(id.value()))
                        .findFirst()
                        .map(ToldStandIn.this::mark)
                        .orElseThrow(NotFound::new);
            }

            @Override
            public NotificationRow readAll(ReadAll command) {
                List.copyOf(rows).forEach(ToldStandIn.this::mark);
                return rows.get(0);
            }

            @Override
            public MailChoice choice() {
                return new MailChoice(
                        chosen.isEmpty() || chosen.get(chosen.size() - 1).byMail(), address, chosen.size());
            }

            @Override
            public MailChoice choose(ChooseMail command) {
                if (stale) {
                    stale = false;
                    throw new Stale();
                }
                chosen.add(command);
                return choice();
            }
        };
    }

    NotificationMailService mails() {
        return new NotificationMailService() {
            @Override
            public List<UndeliveredMail> undelivered() {
                undeliveredRead++;
                return undelivered;
            }

            @Override
            public UndeliveredMail get(UUID id) {
                return undelivered.stream()
                        .filter(mail -> mail.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotFound::new);
            }

            @Override
            public UndeliveredMail sendAgain(SendAgain command) {
                if (stale) {
                    stale = false;
                    throw new Stale();
                }
                sentAgain.add(command);
                UndeliveredMail sent = get(command.mail());
                undelivered =
                        undelivered.stream().filter(mail -> !mail.equals(sent)).toList();
                return sent;
            }
        };
    }
}
