package candour.web.screen;

import candour.board.BoardDetails;
import candour.casefile.ReferralRow;
import candour.casefile.ReferralService;
import candour.kernel.BusinessClock;
import candour.meeting.MeetingService;
import candour.threshold.AdviceService;
import candour.threshold.DecisionService;
import candour.work.Waiting;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What waits for the person, over all own boards: short pieces of work, one board after the other. */
@Dependent
public class MyWorkPresenter {
    /** The task of asking the panel, which referrals have. */
    static final String ASK = "ASK";

    /** One thing that waits on one board. */
    record Task(BoardDetails board, Waiting waits) {}

    /** @param waiting the oldest first */
    record Work(LocalDate today, List<BoardDetails> boards, List<Task> waiting) {}

    private final ScreenCalls calls;
    private final ReferralService referrals;
    private final MeetingService meetings;
    private final AdviceService advice;
    private final DecisionService decisions;
    private final BusinessClock clock;

    @Inject
    public MyWorkPresenter(
            ScreenCalls calls,
            ReferralService referrals,
            MeetingService meetings,
            AdviceService advice,
            DecisionService decisions,
            BusinessClock clock) {
        this.calls = calls;
        this.referrals = referrals;
        this.meetings = meetings;
        this.advice = advice;
        this.decisions = decisions;
        this.clock = clock;
    }

    Work work() {
        List<BoardDetails> boards = calls.mine();
        List<Task> waiting = boards.stream()
                .flatMap(board -> waiting(board.slug()).map(one -> new Task(board, one)))
                .sorted(Comparator.comparing(task -> task.waits().since()))
                .toList();
        return new Work(clock.today(), boards, waiting);
    }

    private Stream<Waiting> waiting(String board) {
        return Stream.of(
                        calls.run(board, referrals::waitingForRequest).stream()
                                .map(MyWorkPresenter::toAsk)
                                .toList(),
                        calls.run(board, meetings::waiting),
                        calls.run(board, advice::waiting),
                        calls.run(board, decisions::waiting))
                .flatMap(List::stream);
    }

    private static Waiting toAsk(ReferralRow row) {
        return new Waiting(ASK, row.id(), row.reference(), row.receivedOn());
    }
}
