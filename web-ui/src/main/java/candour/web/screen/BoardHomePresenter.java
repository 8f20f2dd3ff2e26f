package candour.web.screen;

import candour.board.DelegationDetails;
import candour.board.DelegationService;
import candour.board.DelegationState;
import candour.board.RosterService;
import candour.identity.Capacity;
import candour.overview.BoardOverview;
import candour.overview.OverviewService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** How one board stands, for those whose post reads its cases; for others what their post can do. */
@Dependent
public class BoardHomePresenter {
    private final ScreenCalls calls;
    private final OverviewService overviews;
    private final DelegationService delegations;
    private final RosterService roster;

    /**
     * @param overview empty for a post that reads no cases
     * @param standsIn who stands in for the Board Chair now, for whoever may know
     */
    record Home(Optional<BoardOverview> overview, Set<Capacity> capacities, Optional<DelegationDetails> standsIn) {
        boolean canRefer() {
            return Rights.mayRefer(capacities);
        }

        boolean canAdminister() {
            return Rights.mayAdminister(capacities);
        }

        boolean canConvene() {
            return capacities.stream().anyMatch(MeetingsPresenter.CONVENE::contains);
        }
    }

    @Inject
    public BoardHomePresenter(
            ScreenCalls calls, OverviewService overviews, DelegationService delegations, RosterService roster) {
        this.calls = calls;
        this.overviews = overviews;
        this.delegations = delegations;
        this.roster = roster;
    }

    Home home(String board) {
        Set<Capacity> capacities = calls.run(board, roster::mine).capacities();
        return new Home(
                Rights.mayReadCases(capacities) ? Optional.of(calls.run(board, overviews::overview)) : Optional.empty(),
                capacities,
                Rights.mayReadAbsence(capacities) ? standsIn(board) : Optional.empty());
    }

    private Optional<DelegationDetails> standsIn(String board) {
        return calls.run(board, delegations::delegations).stream()
                .filter(one -> one.state() == DelegationState.PRESENT)
                .findFirst();
    }
}
