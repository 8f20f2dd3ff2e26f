package candour.clock;

import candour.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** What the authority did about its duty to notify, as it was recorded. Never edited; a later record supersedes it. */
@Entity
@Table(schema = "app", name = "authority_notification")
class AuthorityNotification {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "referral_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the association
    private ClockSheet sheet;

    private int number;

    @Enumerated(EnumType.STRING)
    private NotificationOutcome outcome;

    @Column(name = "done_on")
    private LocalDate on;

    @Column(name = "done_by")
    private String by;

    /** Of what was sent its reference; otherwise why not. */
    private String said;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Column(name = "recorded_at")
    @SuppressWarnings("UnusedVariable") // written for the record
    private OffsetDateTime recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected AuthorityNotification() {} // JPA

    /**
     * @param number from 1, in the order of recording
     * @param said of what was sent its reference; otherwise why not
     */
    AuthorityNotification(
            ClockSheet sheet,
            int number,
            NotificationOutcome outcome,
            LocalDate on,
            String by,
            String said,
            Recording recording) {
        this.id = Ids.next();
        this.sheet = sheet;
        this.number = number;
        this.outcome = outcome;
        this.on = on;
        this.by = by.strip();
        this.said = said.strip();
        this.recordedBy = recording.by();
        this.recordedOn = recording.on();
        this.recordedAt = recording.at();
    }

    LocalDate on() {
        return on;
    }

    /** When the duty was done by sending; empty when it was decided not to. */
    Optional<LocalDate> sentOn() {
        return outcome == NotificationOutcome.SENT ? Optional.of(on) : Optional.empty();
    }

    ClockSheetDetails.Notification details() {
        return new ClockSheetDetails.Notification(
                number,
                outcome,
                on,
                by,
                sentOn().map(sent -> said),
                Optional.of(said).filter(why -> sentOn().isEmpty()),
                recordedBy,
                recordedOn);
    }
}
