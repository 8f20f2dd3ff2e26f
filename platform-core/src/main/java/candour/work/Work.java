package candour.work;

import candour.identity.Acting;
import candour.identity.BoardIsSuspended;
import candour.identity.FactorMissing;
import candour.identity.NotAMember;
import candour.identity.NotAllowed;
import candour.identity.SessionOver;
import candour.identity.SignedIn;
import candour.identity.StepUpNeeded;
import candour.kernel.Identified;
import candour.kernel.NotFound;
import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.tenancy.BoardId;
import candour.tenancy.BoardScope;
import candour.tenancy.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How every piece of work enters the core: a person or the product itself, in one board's scope or in none. What is
 * refused is recorded after its transaction was rolled back.
 */
@ApplicationScoped
public class Work {
    @Inject
    BoardScope scope;

    @Inject
    Acting acting;

    @Inject
    RefusedCalls refused;

    /**
     * One use case of a board.
     *
     * @throws NotFound when it isn't there, isn't for this person to know, or the person is on no roster of this board
     * @throws NotAllowed when the person may see it but not do this
     * @throws StepUpNeeded when the person may do this, but has to prove again who they are
     * @throws FactorMissing when the person signed in without a second factor
     * @throws SessionOver when the person was signed out
     */
    public <T> T inBoard(BoardId board, SignedIn person, Supplier<T> useCase) {
        var asked = new Acting.Asked[] {new Acting.Asked("nothing", Optional.empty())};
        try {
            return acting.as(person, () -> {
                try {
                    return scope.run(board, useCase);
                } finally {
                    asked[0] = acting.asked();
                }
            });
        } catch (NotAMember e) {
            refused.stranger(board, person, asked[0].useCase());
            throw new NotFound();
        } catch (SessionOver | FactorMissing e) {
            refused.turnedAway(person, e);
            throw e;
        } catch (NotAllowed | NotFound | StepUpNeeded | Refusal | Stale | KeyReused | Vault.DoesNotOpen e) {
            refused.member(board, person, asked[0], e);
            throw e;
        }
    }

    /**
     * One use case of a board that happens once, however often it is asked with the same key.
     *
     * @param again reads what the first request brought about, under the rights of now
     * @throws RequestInFlight when the first request has not ended yet
     * @throws KeyReused when the key was used for another request
     */
    public <T extends Identified> T onceInBoard(
            BoardId board, SignedIn person, RequestKey key, Supplier<T> useCase, Function<UUID, T> again) {
        try {
            return inBoard(board, person, () -> Requests.answering(key, useCase));
        } catch (AlreadyDone e) {
            return inBoard(board, person, () -> again.apply(e.result()));
        }
    }

    /** One use case of no board, such as a choice of boards. */
    public <T> T withoutBoard(SignedIn person, Supplier<T> useCase) {
        try {
            return acting.as(person, () -> scope.withoutBoard(useCase));
        } catch (SessionOver | FactorMissing | BoardIsSuspended e) {
            refused.turnedAway(person, e);
            throw e;
        }
    }

    /** The product's own work for a board. */
    public <T> T bySystem(BoardId board, Supplier<T> task) {
        return acting.asSystem(() -> scope.run(board, task));
    }

    /** The product's own work for no board. */
    public <T> T bySystem(Supplier<T> task) {
        return acting.asSystem(() -> scope.withoutBoard(task));
    }
}
