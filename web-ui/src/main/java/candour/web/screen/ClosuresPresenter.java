package candour.web.screen;

import candour.board.RosterService;
import candour.calendar.CloseOffice;
import candour.calendar.ClosureDetails;
import candour.calendar.ClosureService;
import candour.calendar.EndClosure;
import candour.identity.Capacity;
import candour.web.RequestHash;
import candour.work.RequestKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The days on which the board's office is closed. */
@Dependent
public class ClosuresPresenter {
    /** @param mayRead whether the person's post reads them; {@code mayKeep} whether it adds and ends them */
    record Opened(List<ClosureDetails> closures, boolean mayRead, boolean mayKeep) {}

    private final ScreenCalls calls;
    private final ClosureService closures;
    private final RosterService roster;

    @Inject
    public ClosuresPresenter(ScreenCalls calls, ClosureService closures, RosterService roster) {
        this.calls = calls;
        this.closures = closures;
        this.roster = roster;
    }

    Opened open(String board) {
        Set<Capacity> own = calls.run(board, roster::mine).capacities();
        boolean mayKeep = Rights.mayAdminister(own);
        boolean mayRead = mayKeep || Rights.mayReadCases(own);
        return new Opened(mayRead ? calls.run(board, closures::closures) : List.of(), mayRead, mayKeep);
    }

    /** @throws candour.kernel.Refusal when these days can't be closed */
    ClosureDetails close(String board, CloseOffice command, String key) {
        return calls.once(
                board,
                new RequestKey(key, RequestHash.of("closure", command)),
                () -> closures.close(command),
                closures::get);
    }

    /**
     * @throws candour.kernel.Stale when it was ended since it was seen
     * @throws candour.kernel.Refusal when it is over
     */
    void end(String board, ClosureDetails seen) {
        calls.run(board, () -> closures.end(new EndClosure(seen.id(), seen.version())));
    }
}
