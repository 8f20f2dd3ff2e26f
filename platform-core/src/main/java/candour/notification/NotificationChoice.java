package candour.notification;

import candour.identity.Person;
import candour.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Whether a person is told by mail too. Who has chosen nothing is. */
@Entity
@Table(schema = "app", name = "notification_choice")
class NotificationChoice {
    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // the key by which it is found
    private String issuer;

    @SuppressWarnings("UnusedVariable") // the key by which it is found
    private String subject;

    @Column(name = "by_mail")
    private boolean byMail;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected NotificationChoice() {} // JPA

    NotificationChoice(Person person) {
        this.id = Ids.next();
        this.issuer = person.issuer();
        this.subject = person.subject();
        this.byMail = true;
    }

    MailChosen choose(boolean mail) {
        byMail = mail;
        return new MailChosen(id, mail);
    }

    boolean isByMail() {
        return byMail;
    }

    long version() {
        return version;
    }
}
