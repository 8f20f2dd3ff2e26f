package candour.work;

import candour.audit.RefusalService;
import candour.identity.Acting;
import candour.identity.NotAMember;
import candour.identity.Person;
import candour.identity.SessionOver;
import candour.identity.SignedIn;
import candour.kernel.BusinessClock;
import candour.tenancy.BoardId;
import candour.tenancy.BoardScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;

/**
 * Sees to it that what was refused is recorded, after its transaction was rolled back: a member's refusal in the board's
 * chain, a stranger's where a job delivers it from, and those of nobody we know. Whoever is refused the same again and
 * again fills neither: beyond a number a minute they are counted, and the count is recorded. If recording fails, the
 * answer is still the refusal, and an alert.
 */
@ApplicationScoped
public class RefusedCalls {
    /** So many refusals of one person that are alike have a record of their own within a minute. */
    static final int ALIKE = 30;

    private static final int NOBODYS_ALIKE = 10;
    private static final int NOBODYS = 60;
    private static final Logger LOG = System.getLogger(RefusedCalls.class.getName());
    private static final Person NOBODY = new Person("unknown", "unknown");

    private enum Of {
        MEMBER,
        STRANGER,
        TURNED_AWAY,
        NOBODY
    }

    /** What refusals that are alike have in common. */
    private record Kind(Of of, Optional<BoardId> board, Person person, String asked, String reason) {
        String more(int count) {
            return asked + ", and " + count + " more like it";
        }
    }

    private final Flood<Kind> known = new Flood<>(ALIKE, Integer.MAX_VALUE);
    private final Flood<Kind> unknown = new Flood<>(NOBODYS_ALIKE, NOBODYS);

    @Inject
    BoardScope scope;

    @Inject
    Acting acting;

    @Inject
    RefusalService refusals;

    @Inject
    BusinessClock clock;

    void member(BoardId board, SignedIn person, Acting.Asked asked, RuntimeException reason) {
        String why = reason.getClass().getSimpleName();
        if (known.hasPlace(new Kind(Of.MEMBER, Optional.of(board), person.person(), asked.useCase(), why), now())) {
            record(
                    why,
                    () -> acting.as(
                            person,
                            () -> scope.run(board, () -> {
                                refusals.member(asked.useCase(), asked.about(), why);
                                return true;
                            })));
        }
    }

    /** @param board as the call named it; {@link BoardId#NOWHERE} when there is none */
    void stranger(BoardId board, SignedIn person, String useCase) {
        var existing = Optional.of(board).filter(asked -> !asked.equals(BoardId.NOWHERE));
        if (known.hasPlace(new Kind(Of.STRANGER, existing, person.person(), useCase, ""), now())) {
            record(
                    NotAMember.class.getSimpleName(),
                    () -> acting.as(
                            person,
                            () -> scope.withoutBoard(() -> {
                                refusals.stranger(existing, useCase);
                                return true;
                            })));
        }
    }

    /** Who isn't let in as themselves can't be the one who records it. */
    void turnedAway(SignedIn person, RuntimeException reason) {
        String why = reason.getClass().getSimpleName();
        if (known.hasPlace(new Kind(Of.TURNED_AWAY, Optional.empty(), person.person(), why, ""), now())) {
            enter(person.person(), why);
        }
    }

    /**
     * What nobody we know sent was refused.
     *
     * @param what it was: "sign-in", "logout" or "token"
     * @param reason names nothing that the sender wrote
     */
    public void nobody(String what, String reason) {
        String asked = "refused " + what + ": " + reason;
        if (unknown.hasPlace(new Kind(Of.NOBODY, Optional.empty(), NOBODY, asked, ""), now())) {
            LOG.log(Level.WARNING, asked);
            enter(NOBODY, asked);
        }
    }

    /** Records how many more were refused in the minutes that are over; asked for again and again by each process. */
    public void settle() {
        settle(now());
    }

    void settle(Instant now) {
        unknown.counted(now).forEach(this::settle);
        known.counted(now).forEach(this::settle);
    }

    /** Real time, whatever the business date. */
    private Instant now() {
        return clock.recordedAt().toInstant();
    }

    private void settle(Kind kind, int count) {
        LOG.log(Level.WARNING, count + " more refusals than are recorded one by one, of " + kind.of());
        switch (kind.of()) {
            case NOBODY, TURNED_AWAY -> enter(kind.person(), kind.more(count));
            case STRANGER ->
                record(
                        kind.more(count),
                        () -> acting.asSystem(() -> scope.withoutBoard(() -> {
                            refusals.moreStrangers(kind.board(), kind.person(), kind.more(count));
                            return true;
                        })));
            case MEMBER ->
                record(
                        kind.reason(),
                        () -> acting.asSystem(() -> scope.run(kind.board().orElseThrow(), () -> {
                            refusals.moreOfMember(kind.person(), kind.asked(), kind.reason(), count);
                            return true;
                        })));
        }
    }

    private void enter(Person who, String what) {
        record(
                what,
                () -> acting.asSystem(() -> scope.withoutBoard(() -> {
                    refusals.unknown(who, what);
                    return true;
                })));
    }

    private static void record(String refused, Runnable recording) {
        try {
            recording.run();
        } catch (PersistenceException | TransactionalException | IllegalStateException | NotAMember | SessionOver e) {
            LOG.log(Level.ERROR, "ALERT: a refusal could not be recorded: " + refused, e);
        }
    }
}
