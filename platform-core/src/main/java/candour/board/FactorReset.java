package candour.board;

import candour.identity.Actor;
import candour.identity.Person;
import candour.kernel.Ids;
import candour.kernel.Phrase;
import candour.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The reset of a lost second factor. Two people are needed: who asks for it, and who confirms it within a day; neither is
 * the person concerned.
 */
@Entity
@Table(schema = "app", name = "factor_reset")
class FactorReset {
    /** Within which the second person confirms it. */
    static final Duration GOOD_FOR = Duration.ofHours(24);

    @Id
    private UUID id;

    @Column(name = "holder_id")
    private UUID holder;

    private String issuer;
    private String subject;
    private String reason;

    @Column(name = "identity_check")
    private String check;

    @Enumerated(EnumType.STRING)
    private ResetState state;

    @Column(name = "requested_issuer")
    private String requestedIssuer;

    @Column(name = "requested_subject")
    private String requestedSubject;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private OffsetDateTime requestedAt;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    @Column(name = "confirmed_at")
    private @Nullable OffsetDateTime confirmedAt;

    @Column(name = "carried_out_at")
    private @Nullable OffsetDateTime carriedOutAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected FactorReset() {} // JPA

    private FactorReset(PostHolder holder, RequestFactorReset command, Actor by, OffsetDateTime at, LocalDate on) {
        this.id = Ids.next();
        this.holder = holder.id();
        this.issuer = holder.person().issuer();
        this.subject = holder.person().subject();
        this.reason = command.reason().strip();
        this.check = command.check().strip();
        this.state = ResetState.REQUESTED;
        this.requestedIssuer = by.person().issuer();
        this.requestedSubject = by.person().subject();
        this.requestedBy = by.name();
        this.requestedAt = at;
        this.requestedOn = on;
    }

    /** @throws OwnFactor when it would be the asking person's own */
    static FactorReset request(
            PostHolder holder, RequestFactorReset command, Actor by, OffsetDateTime at, LocalDate on) {
        if (holder.person().equals(by.person())) {
            throw new OwnFactor();
        }
        return new FactorReset(holder, command, by, at, on);
    }

    FactorResetRequested requested() {
        return new FactorResetRequested(id, holder, reason, check);
    }

    /**
     * @throws OwnFactor when it would be the confirming person's own
     * @throws SecondPersonNeeded when they are who asked for it
     * @throws ResetExpired when the time for it has passed
     * @throws ResetClosed when it doesn't wait for anybody
     */
    FactorResetConfirmed confirm(Actor by, OffsetDateTime at) {
        requireSecondPerson(by.person());
        requireWaiting(at);
        state = ResetState.CONFIRMED;
        confirmedBy = by.name();
        confirmedAt = at;
        return new FactorResetConfirmed(id, holder);
    }

    /**
     * @throws ResetExpired when the time for it has passed
     * @throws ResetClosed when it doesn't wait for anybody
     */
    FactorResetWithdrawn withdraw(OffsetDateTime at) {
        requireWaiting(at);
        state = ResetState.WITHDRAWN;
        return new FactorResetWithdrawn(id, holder);
    }

    /** It was carried out at the sign-in provider; empty when that was known. */
    Optional<FactorResetCarriedOut> carriedOut(OffsetDateTime at) {
        if (state != ResetState.CONFIRMED) {
            return Optional.empty();
        }
        state = ResetState.CARRIED_OUT;
        carriedOutAt = at;
        return Optional.of(new FactorResetCarriedOut(id, holder));
    }

    private void requireSecondPerson(Person by) {
        if (person().equals(by)) {
            throw new OwnFactor();
        }
        if (requester().equals(by)) {
            throw new SecondPersonNeeded();
        }
    }

    private void requireWaiting(OffsetDateTime now) {
        if (state != ResetState.REQUESTED) {
            throw new ResetClosed();
        }
        if (isPast(now)) {
            throw new ResetExpired();
        }
    }

    private boolean isPast(OffsetDateTime now) {
        return now.isAfter(ends());
    }

    private OffsetDateTime ends() {
        return requestedAt.plus(GOOD_FOR);
    }

    /** The state as of now: what nobody confirmed in time has expired, whether or not that was written. */
    ResetState stateAt(OffsetDateTime now) {
        return state == ResetState.REQUESTED && isPast(now) ? ResetState.EXPIRED : state;
    }

    /** Writes that it has expired, so that another can be asked for. */
    void expireBy(OffsetDateTime now) {
        state = stateAt(now);
    }

    /** Whether this person could be the second one. */
    boolean waitsFor(Person other, OffsetDateTime now) {
        return stateAt(now) == ResetState.REQUESTED && obstacle(other).isEmpty();
    }

    /** Why this person can't be the second one, whatever they may do besides. */
    private Optional<Phrase> obstacle(Person other) {
        try {
            requireSecondPerson(other);
            return Optional.empty();
        } catch (Refusal e) {
            return Optional.of(e.inWords());
        }
    }

    private Person requester() {
        return new Person(requestedIssuer, requestedSubject);
    }

    Person person() {
        return new Person(issuer, subject);
    }

    UUID id() {
        return id;
    }

    UUID holder() {
        return holder;
    }

    long version() {
        return version;
    }

    LocalDate requestedOn() {
        return requestedOn;
    }

    /**
     * @param name of the person concerned, on the roster
     * @param reader to whom it is shown
     */
    FactorResetDetails details(Optional<String> name, String post, Person reader, OffsetDateTime now) {
        return new FactorResetDetails(
                id,
                holder,
                name,
                post,
                reason,
                check,
                stateAt(now),
                requestedBy,
                requestedAt.toInstant(),
                ends().toInstant(),
                Optional.ofNullable(confirmedBy),
                Optional.ofNullable(confirmedAt).map(OffsetDateTime::toInstant),
                Optional.ofNullable(carriedOutAt).map(OffsetDateTime::toInstant),
                stateAt(now) == ResetState.REQUESTED ? obstacle(reader) : Optional.empty(),
                version);
    }
}
