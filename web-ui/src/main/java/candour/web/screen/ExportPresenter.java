package candour.web.screen;

import candour.board.RosterService;
import candour.cdop.CdopExportService;
import candour.cdop.CdopFormat;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The CDOP referrals in a file, for whoever may be shown who the children are. */
@Dependent
public class ExportPresenter {
    /** What was asked for when the browser left to prove who sits there. */
    record ExportKept(CdopFormat format) {}

    private final ScreenCalls calls;
    private final CdopExportService exports;
    private final RosterService roster;
    private final StepUp stepUp;

    @Inject
    public ExportPresenter(ScreenCalls calls, CdopExportService exports, RosterService roster) {
        this.calls = calls;
        this.exports = exports;
        this.roster = roster;
        this.stepUp = new StepUp(calls);
    }

    StepUp stepUp() {
        return stepUp;
    }

    /** Whether the person may be shown who the children are. */
    boolean mayExport(String board) {
        return Rights.mayReadCases(calls.run(board, roster::mine).capacities());
    }

    /** @throws candour.identity.StepUpNeeded when the proof of who sits there has become too old */
    byte[] export(String board, CdopFormat format) {
        return calls.run(board, () -> exports.export(format));
    }
}
