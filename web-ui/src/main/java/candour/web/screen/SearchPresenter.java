package candour.web.screen;

import candour.board.RosterService;
import candour.overview.OverviewService;
import candour.overview.SearchResult;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;

/** Cases and referrals of one board, found by their reference or by words in their texts. */
@Dependent
public class SearchPresenter {
    /** What a part of a reference can look like; whatever else is typed are words. */
    private static final Pattern REFERENCE = Pattern.compile("[\\p{Alnum}\\s-]{2,20}");

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

    /** What has this in its reference; if nothing has, what has these words in its texts. */
    SearchResult find(String board, String asked) {
        String typed = asked.strip();
        SearchResult byReference = REFERENCE.matcher(typed).matches()
                ? calls.run(board, () -> overviews.find(typed))
                : new SearchResult(List.of(), false);
        return byReference.items().isEmpty() && !typed.isEmpty()
                ? calls.run(board, () -> overviews.findWords(typed))
                : byReference;
    }
}
