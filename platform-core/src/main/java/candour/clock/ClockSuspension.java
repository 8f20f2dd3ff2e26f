package candour.clock;

import candour.calendar.Days;
import candour.guidance.SuspensionType;
import candour.identity.Person;
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
import org.jspecify.annotations.Nullable;

/**
 * Days on which one clock stands still. Asked for by the business manager, it holds once the Board Chair has approved it,
 * and then until its last day, or until it is ended; without a last day it holds until then.
 */
@Entity
@Table(schema = "app", name = "clock_suspension")
class ClockSuspension {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "referral_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the association
    private ClockSheet sheet;

    private String clock;

    @Enumerated(EnumType.STRING)
    private SuspensionType type;

    @Column(name = "suspended_from")
    private LocalDate from;

    @Column(name = "suspended_to")
    private @Nullable LocalDate to;

    private String reason;

    @Enumerated(EnumType.STRING)
    private SuspensionState state;

    @Column(name = "asked_issuer")
    private String askedIssuer;

    @Column(name = "asked_subject")
    private String askedSubject;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "asked_at")
    @SuppressWarnings("UnusedVariable") // orders the association
    private OffsetDateTime askedAt;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "settled_on")
    private @Nullable LocalDate settledOn;

    @Column(name = "settled_at")
    @SuppressWarnings("UnusedVariable") // written for the record
    private @Nullable OffsetDateTime settledAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "ended_at")
    @SuppressWarnings("UnusedVariable") // written for the record
    private @Nullable OffsetDateTime endedAt;

    @SuppressWarnings("NullAway.Init")
    protected ClockSuspension() {} // JPA

    /** @throws SuspensionEndsBeforeItBegins when the days are the wrong way round */
    ClockSuspension(ClockSheet sheet, AskSuspension command, Person askedBy, Recording recording) {
        if (command.to().filter(command.from()::isAfter).isPresent()) {
            throw new SuspensionEndsBeforeItBegins(command.from());
        }
        this.id = Ids.next();
        this.sheet = sheet;
        this.clock = command.clock();
        this.type = command.type();
        this.from = command.from();
        this.to = command.to().orElse(null);
        this.reason = command.reason().strip();
        this.state = SuspensionState.ASKED;
        this.askedIssuer = askedBy.issuer();
        this.askedSubject = askedBy.subject();
        this.askedBy = recording.by();
        this.askedOn = recording.on();
        this.askedAt = recording.at();
    }

    /**
     * @throws SuspensionSettled when it was approved or declined before
     * @throws SuspensionOfOnesOwn when the same person asked for it
     */
    void approve(Person approver, Recording recording) {
        if (new Person(askedIssuer, askedSubject).equals(approver)) {
            throw new SuspensionOfOnesOwn();
        }
        settle(SuspensionState.APPROVED, recording);
    }

    /** @throws SuspensionSettled when it was approved or declined before */
    void decline(Recording recording) {
        settle(SuspensionState.DECLINED, recording);
    }

    private void settle(SuspensionState as, Recording recording) {
        if (state != SuspensionState.ASKED) {
            throw new SuspensionSettled();
        }
        state = as;
        settledBy = recording.by();
        settledOn = recording.on();
        settledAt = recording.at();
    }

    /**
     * The clock runs again from today on.
     *
     * @throws SuspensionNotInForce when it wasn't approved, has ended, or its last day has passed
     */
    void end(Recording recording) {
        if (!isOpenOn(recording.on())) {
            throw new SuspensionNotInForce();
        }
        endedBy = recording.by();
        endedOn = recording.on();
        endedAt = recording.at();
    }

    private boolean isOpenOn(LocalDate day) {
        return state == SuspensionState.APPROVED
                && endedOn == null
                && Optional.ofNullable(to).filter(day::isAfter).isEmpty();
    }

    /**
     * The days on which the clock stands still, as they are known on a day: one without a last day holds up to that day.
     * Empty when it never held.
     */
    Optional<Days> days(LocalDate today) {
        LocalDate last = endedOn != null ? endedOn.minusDays(1) : to != null ? to : today;
        return state == SuspensionState.APPROVED && !last.isBefore(from)
                ? Optional.of(new Days(from, last))
                : Optional.empty();
    }

    /** Whether the clock stands still on a day and nobody knows yet until when. */
    boolean isWithoutEndOn(LocalDate day) {
        return to == null && isOpenOn(day) && !from.isAfter(day);
    }

    boolean isAsked() {
        return state == SuspensionState.ASKED;
    }

    UUID id() {
        return id;
    }

    String clock() {
        return clock;
    }

    LocalDate from() {
        return from;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    ClockSheetDetails.Suspension details(LocalDate today) {
        return new ClockSheetDetails.Suspension(
                id,
                clock,
                type,
                from,
                Optional.ofNullable(to),
                reason,
                state,
                askedBy,
                askedOn,
                Optional.ofNullable(settledBy),
                Optional.ofNullable(settledOn),
                Optional.ofNullable(endedBy),
                Optional.ofNullable(endedOn),
                isOpenOn(today));
    }
}
