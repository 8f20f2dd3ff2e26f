package candour.web.screen;

import candour.board.RosterService;
import candour.casefile.ReferralId;
import candour.casefile.ReferralRow;
import candour.casefile.ReferralService;
import candour.identity.Capacity;
import candour.kernel.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The referrals of one board that the person may know of. */
@Dependent
public class ReferralsPresenter {
    static final int ROWS = 50;

    private final ScreenCalls calls;
    private final ReferralService referrals;
    private final RosterService roster;

    @Inject
    public ReferralsPresenter(ScreenCalls calls, ReferralService referrals, RosterService roster) {
        this.calls = calls;
        this.referrals = referrals;
        this.roster = roster;
    }

    /** In what capacities the person is on the board. */
    Set<Capacity> capacities(String board) {
        return calls.run(board, roster::mine).capacities();
    }

    /** @param after the last referral of the page before */
    Page<ReferralRow> referrals(String board, Optional<UUID> after) {
        return calls.run(board, () -> referrals.referrals(after.map(ReferralId::new), ROWS));
    }
}
