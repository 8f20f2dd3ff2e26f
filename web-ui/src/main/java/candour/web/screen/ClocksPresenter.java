package candour.web.screen;

import candour.clock.ClockService;
import candour.clock.RunningClock;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Everything by which something is owed on a board. */
@Dependent
public class ClocksPresenter {
    private final ScreenCalls calls;
    private final ClockService clocks;

    @Inject
    public ClocksPresenter(ScreenCalls calls, ClockService clocks) {
        this.calls = calls;
        this.clocks = clocks;
    }

    /** The nearest first. */
    List<RunningClock> running(String board) {
        return calls.run(board, clocks::running);
    }

    LocalDate today() {
        return calls.today();
    }
}
