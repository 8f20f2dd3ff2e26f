package candour.board;

import candour.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A board's contacts, once it has published some. Publishing again replaces them. */
@Entity
@Table(schema = "app", name = "public_contact")
class BoardContacts {
    @Id
    private UUID id;

    private String controller;

    @Column(name = "help_team")
    private String helpTeam;

    @Column(name = "help_email")
    private String helpEmail;

    @Column(name = "help_telephone")
    private @Nullable String helpTelephone;

    @Column(name = "privacy_team")
    private String privacyTeam;

    @Column(name = "privacy_email")
    private String privacyEmail;

    @Column(name = "privacy_telephone")
    private @Nullable String privacyTelephone;

    @Column(name = "accessibility_team")
    private String accessibilityTeam;

    @Column(name = "accessibility_email")
    private String accessibilityEmail;

    @Column(name = "accessibility_telephone")
    private @Nullable String accessibilityTelephone;

    @Column(name = "answer_days")
    private int answerDays;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected BoardContacts() {} // JPA

    @SuppressWarnings("NullAway.Init") // the contacts themselves come with publish
    BoardContacts(UUID id) {
        this.id = id;
    }

    /** Contacts of a board that had none. */
    static BoardContacts first() {
        return new BoardContacts(Ids.next());
    }

    ContactsPublished publish(PublishContacts command, LocalDate on) {
        controller = command.controller();
        helpTeam = command.help().team();
        helpEmail = command.help().email();
        helpTelephone = command.help().telephone().orElse(null);
        privacyTeam = command.privacy().team();
        privacyEmail = command.privacy().email();
        privacyTelephone = command.privacy().telephone().orElse(null);
        accessibilityTeam = command.accessibility().team();
        accessibilityEmail = command.accessibility().email();
        accessibilityTelephone = command.accessibility().telephone().orElse(null);
        answerDays = command.answerDays();
        publishedOn = on;
        return new ContactsPublished(id, controller, answerDays);
    }

    long version() {
        return version;
    }

    PublicContacts published() {
        return new PublicContacts(
                Optional.of(controller),
                Optional.of(new Contact(helpTeam, helpEmail, Optional.ofNullable(helpTelephone))),
                Optional.of(new Contact(privacyTeam, privacyEmail, Optional.ofNullable(privacyTelephone))),
                Optional.of(new Contact(
                        accessibilityTeam, accessibilityEmail, Optional.ofNullable(accessibilityTelephone))),
                Optional.of(answerDays),
                Optional.of(publishedOn),
                version);
    }
}
