package candour.web;

import candour.board.FactorResetService;
import candour.board.FactorResetService.ToCarryOut;
import candour.identity.SessionEnd;
import candour.identity.SessionService;
import candour.identity.SignInAccounts;
import candour.tenancy.BoardId;
import candour.work.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Carries out at the sign-in provider what two people of a board have agreed on: the factor goes, every session of the
 * person ends, then it is recorded as done. Each step can be repeated, so that whatever fails in between is tried again.
 */
@ApplicationScoped
public class FactorResetWork {
    @Inject
    Work work;

    @Inject
    FactorResetService resets;

    @Inject
    SessionService sessions;

    @Inject
    SignInAccounts accounts;

    void carryOut(BoardId board) {
        work.bySystem(board, resets::confirmed).forEach(reset -> carryOut(board, reset));
    }

    private void carryOut(BoardId board, ToCarryOut reset) {
        accounts.takeFactorsAway(reset.person());
        work.bySystem(() -> sessions.end(new SessionEnd(
                "factor-reset " + reset.reset(),
                reset.person().issuer(),
                Optional.empty(),
                Optional.of(reset.person().subject()))));
        work.bySystem(board, () -> {
            resets.carriedOut(reset.reset());
            return true;
        });
    }
}
