package candour.board;

import candour.identity.Capacity;
import candour.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stands in for a Board Chair who is away, from a day and to a day. It is named once; it ends with its last
 * day, with either of the two posts that it rests on, or when it is ended before. Then it never changes again.
 */
@Entity
@Table(schema = "app", name = "delegation")
class Delegation {
    /** Days that one delegation lasts at most, about a quarter of a year. */
    static final int LONGEST = 92;

    @Id
    private UUID id;

    @Column(name = "chair_id")
    private UUID chair;

    @Column(name = "delegate_id")
    private UUID delegate;

    @Column(name = "stands_from")
    private LocalDate from;

    @Column(name = "stands_to")
    private LocalDate to;

    private String reason;

    @Column(name = "named_on")
    private LocalDate namedOn;

    @Column(name = "named_at")
    @SuppressWarnings("UnusedVariable") // written for the record
    private OffsetDateTime namedAt;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "ended_at")
    @SuppressWarnings("UnusedVariable") // written for the record
    private @Nullable OffsetDateTime endedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Delegation() {} // JPA

    /**
     * @param chair in whose place
     * @param delegate who holds a post of the board today
     * @param capacities of the delegate on any of the days
     * @throws DelegationEndsBeforeItBegins when the days are the wrong way round
     * @throws DelegationInThePast when the first day has passed
     * @throws DelegationTooLong when there are more than {@value #LONGEST} days
     * @throws DelegatesToOneself when both are the same person
     * @throws DelegateIsPanelChair when the delegate advises on any of the days
     * @throws DelegateIsBoardChair when the delegate is a Board Chair on any of the days
     */
    Delegation(
            PostHolder chair,
            PostHolder delegate,
            Set<Capacity> capacities,
            NameDelegate command,
            LocalDate today,
            OffsetDateTime now) {
        refuseDays(command.from(), command.to(), today);
        if (delegate.person().equals(chair.person())) {
            throw new DelegatesToOneself();
        }
        if (capacities.contains(Capacity.PANEL_CHAIR)) {
            throw new DelegateIsPanelChair();
        }
        if (capacities.contains(Capacity.BOARD_CHAIR)) {
            throw new DelegateIsBoardChair();
        }
        this.id = Ids.next();
        this.chair = chair.id();
        this.delegate = delegate.id();
        this.from = command.from();
        this.to = command.to();
        this.reason = command.reason().strip();
        this.namedOn = today;
        this.namedAt = now;
    }

    private static void refuseDays(LocalDate from, LocalDate to, LocalDate today) {
        if (to.isBefore(from)) {
            throw new DelegationEndsBeforeItBegins(from);
        }
        if (from.isBefore(today)) {
            throw new DelegationInThePast(from);
        }
        if (ChronoUnit.DAYS.between(from, to) >= LONGEST) {
            throw new DelegationTooLong(LONGEST);
        }
    }

    /** @param post of the delegate */
    DelegateNamed named(String post) {
        return new DelegateNamed(id, post, from, to);
    }

    /**
     * Ends it from now on.
     *
     * @param state how it stands today
     * @throws DelegationOver when it is past
     */
    DelegationEnded end(DelegationState state, LocalDate today, OffsetDateTime now) {
        if (state == DelegationState.PAST) {
            throw new DelegationOver();
        }
        endedOn = today;
        endedAt = now;
        return new DelegationEnded(id, today);
    }

    /**
     * How it stands on a day.
     *
     * @param chairTo the last day of the Board Chair's post, and {@code delegateTo} of the delegate's
     */
    DelegationState stateOn(LocalDate day, Optional<LocalDate> chairTo, Optional<LocalDate> delegateTo) {
        LocalDate last = lastDay(chairTo, delegateTo);
        if (endedOn != null || last.isBefore(day) || last.isBefore(from)) {
            return DelegationState.PAST;
        }
        return from.isAfter(day) ? DelegationState.COMING : DelegationState.PRESENT;
    }

    private LocalDate lastDay(Optional<LocalDate> chairTo, Optional<LocalDate> delegateTo) {
        LocalDate last = chairTo.filter(to::isAfter).orElse(to);
        return delegateTo.filter(last::isAfter).orElse(last);
    }

    UUID id() {
        return id;
    }

    UUID chair() {
        return chair;
    }

    UUID delegate() {
        return delegate;
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    String reason() {
        return reason;
    }

    LocalDate namedOn() {
        return namedOn;
    }

    Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    long version() {
        return version;
    }
}
