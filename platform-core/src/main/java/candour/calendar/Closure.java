package candour.calendar;

import candour.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days on which the board's office is closed, so that they count as no working days. Added for days to come, so that
 * nothing that was due before moves; it may be ended, and then its days count from that day on.
 */
@Entity
@Table(schema = "app", name = "board_closure")
class Closure {
    /** Days that one closure lasts at most. */
    static final int LONGEST = 31;

    @Id
    private UUID id;

    @Column(name = "closed_from")
    private LocalDate from;

    @Column(name = "closed_to")
    private LocalDate to;

    private String reason;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_on")
    private LocalDate addedOn;

    @Column(name = "added_at")
    @SuppressWarnings("UnusedVariable") // written for the record
    private OffsetDateTime addedAt;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "ended_at")
    @SuppressWarnings("UnusedVariable") // written for the record
    private @Nullable OffsetDateTime endedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Closure() {} // JPA

    /**
     * @throws ClosureEndsBeforeItBegins when the days are the wrong way round
     * @throws ClosureInThePast when the first day has passed
     * @throws ClosureTooLong when there are more than {@value #LONGEST} days
     */
    Closure(CloseOffice command, String by, LocalDate today, OffsetDateTime now) {
        if (command.to().isBefore(command.from())) {
            throw new ClosureEndsBeforeItBegins(command.from());
        }
        if (command.from().isBefore(today)) {
            throw new ClosureInThePast(command.from());
        }
        if (new Days(command.from(), command.to()).number() > LONGEST) {
            throw new ClosureTooLong(LONGEST);
        }
        this.id = Ids.next();
        this.from = command.from();
        this.to = command.to();
        this.reason = command.reason().strip();
        this.addedBy = by;
        this.addedOn = today;
        this.addedAt = now;
    }

    OfficeClosed added() {
        return new OfficeClosed(id, from, to);
    }

    /**
     * Its days count again from today on.
     *
     * @throws ClosureOver when it is past or was ended before
     */
    ClosureEnded end(LocalDate today, OffsetDateTime now) {
        if (stateOn(today) == ClosureState.PAST) {
            throw new ClosureOver();
        }
        endedOn = today;
        endedAt = now;
        return new ClosureEnded(id, today);
    }

    /** The days that it keeps from counting; none when it was ended before it began. */
    Optional<Days> days() {
        LocalDate last = endedOn != null && !endedOn.isAfter(to) ? endedOn.minusDays(1) : to;
        return last.isBefore(from) ? Optional.empty() : Optional.of(new Days(from, last));
    }

    private ClosureState stateOn(LocalDate day) {
        if (endedOn != null || to.isBefore(day)) {
            return ClosureState.PAST;
        }
        return from.isAfter(day) ? ClosureState.COMING : ClosureState.PRESENT;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ClosureDetails details(LocalDate today) {
        return new ClosureDetails(
                id, from, to, reason, addedOn, addedBy, Optional.ofNullable(endedOn), stateOn(today), version);
    }
}
