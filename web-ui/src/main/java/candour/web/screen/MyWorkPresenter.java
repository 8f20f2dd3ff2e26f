package candour.web.screen;

import candour.board.BoardDetails;
import candour.casefile.ReferralRow;
import candour.casefile.ReferralService;
import candour.kernel.BusinessClock;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What waits for the person, over all own boards: one short piece of work for each, one board after the other. */
@Dependent
public class MyWorkPresenter {
    /** One thing that waits: a referral, for the Board Chair's request. */
    record Waiting(BoardDetails board, ReferralRow referral) {}

    /** @param waiting the oldest first */
    record Work(LocalDate today, List<BoardDetails> boards, List<Waiting> waiting) {}

    private final ScreenCalls calls;
    private final ReferralService referrals;
    private final BusinessClock clock;

    @Inject
    public MyWorkPresenter(ScreenCalls calls, ReferralService referrals, BusinessClock clock) {
        this.calls = calls;
        this.referrals = referrals;
        this.clock = clock;
    }

    Work work() {
        List<BoardDetails> boards = calls.mine();
        List<Waiting> waiting = boards.stream()
                .flatMap(board -> calls.run(board.slug(), referrals::waitingForRequest).stream()
                        .map(referral -> new Waiting(board, referral)))
                .sorted(Comparator.comparing(waits -> waits.referral().receivedAt()))
                .toList();
        return new Work(clock.today(), boards, waiting);
    }
}
