package candour.web.screen;

import candour.board.RosterService;
import candour.overview.OverviewService;
import candour.overview.SearchResult;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Cases and referrals of one board, found by their reference. */
@Dependent
public class SearchPresenter {
    private final ScreenCalls calls;
    private final OverviewService overviews;
    private final RosterService roster;

    @Inject
    public SearchPresenter(ScreenCalls calls, OverviewService overviews, RosterService roster) {
        this.calls = calls;
        this.overviews = overviews;
        this.roster = roster;
    }

    /** @throws candour.kernel.NotFound when the person has no post on the board: to them it isn't there */
    void open(String board) {
        calls.run(board, roster::mine);
    }

    SearchResult find(String board, String reference) {
        return calls.run(board, () -> overviews.find(reference));
    }
}
