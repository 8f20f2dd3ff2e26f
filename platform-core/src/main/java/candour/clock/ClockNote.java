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
import java.util.UUID;

/** What was recorded of one clock: that what it measures was done, or wasn't, or why it is late. Never edited; the latest holds. */
@Entity
@Table(schema = "app", name = "clock_note")
class ClockNote {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "referral_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the association
    private ClockSheet sheet;

    private String clock;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    @Column(name = "of_day")
    private LocalDate day;

    private String text;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Column(name = "recorded_at")
    @SuppressWarnings("UnusedVariable") // orders the association
    private OffsetDateTime recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected ClockNote() {} // JPA

    /** @param day on which it was done; of everything else, the day of recording */
    ClockNote(ClockSheet sheet, String clock, NoteKind kind, LocalDate day, String text, Recording recording) {
        this.id = Ids.next();
        this.sheet = sheet;
        this.clock = clock;
        this.kind = kind;
        this.day = day;
        this.text = text.strip();
        this.recordedBy = recording.by();
        this.recordedOn = recording.on();
        this.recordedAt = recording.at();
    }

    boolean isOf(String ofClock) {
        return clock.equals(ofClock);
    }

    NoteKind kind() {
        return kind;
    }

    LocalDate day() {
        return day;
    }

    String text() {
        return text;
    }

    ClockSheetDetails.Note details() {
        return new ClockSheetDetails.Note(clock, kind, day, text, recordedBy, recordedOn);
    }
}
