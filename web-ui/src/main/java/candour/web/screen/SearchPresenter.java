package candour.web.screen;

import candour.overview.OverviewService;
import candour.overview.SearchResult;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Cases and referrals of one board, found by their reference. */
@Dependent
public class SearchPresenter {
    private final ScreenCalls calls;
    private final OverviewService overviews;

    @Inject
    public SearchPresenter(ScreenCalls calls, OverviewService overviews) {
        this.calls = calls;
        this.overviews = overviews;
    }

    SearchResult find(String board, String reference) {
        return calls.run(board, () -> overviews.find(reference));
    }
}
