package candour.notification;

import candour.identity.Person;
import candour.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That one person is told of one thing. It is unread, and then it is read; it holds nothing of the thing but its id. */
@Entity
@Table(schema = "app", name = "notification")
class Notification {
    @Id
    private UUID id;

    private String issuer;
    private String subject;

    @Enumerated(EnumType.STRING)
    @SuppressWarnings("UnusedVariable") // read where it is joined with what it is about
    private NotificationKind kind;

    @SuppressWarnings("UnusedVariable") // the same
    private UUID about;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Column(name = "told_at")
    private OffsetDateTime toldAt;

    @Column(name = "read_at")
    private @Nullable OffsetDateTime readAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Notification() {} // JPA

    Notification(Person told, NotificationKind kind, UUID about, LocalDate on, OffsetDateTime at) {
        this.id = Ids.next();
        this.issuer = told.issuer();
        this.subject = told.subject();
        this.kind = kind;
        this.about = about;
        this.toldOn = on;
        this.toldAt = at;
    }

    /** Reading it again changes nothing. */
    void read(OffsetDateTime at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    boolean isFor(Person person) {
        return told().equals(person);
    }

    Person told() {
        return new Person(issuer, subject);
    }

    UUID id() {
        return id;
    }
}
