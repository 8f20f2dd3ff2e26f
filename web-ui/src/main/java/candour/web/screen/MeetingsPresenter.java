package candour.web.screen;

import candour.board.RosterService;
import candour.casefile.CaseDetails;
import candour.casefile.CaseFileService;
import candour.casefile.CaseId;
import candour.identity.Capacity;
import candour.kernel.Page;
import candour.meeting.MeetingId;
import candour.meeting.MeetingRow;
import candour.meeting.MeetingService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The meetings of the panel, all of them or those about one case. */
@Dependent
public class MeetingsPresenter {
    static final int ROWS = 50;
    static final Set<Capacity> CONVENE = Set.of(Capacity.BUSINESS_MANAGER, Capacity.PANEL_CHAIR);

    private final ScreenCalls calls;
    private final MeetingService meetings;
    private final CaseFileService cases;
    private final RosterService roster;

    @Inject
    public MeetingsPresenter(ScreenCalls calls, MeetingService meetings, CaseFileService cases, RosterService roster) {
        this.calls = calls;
        this.meetings = meetings;
        this.cases = cases;
        this.roster = roster;
    }

    /** @param after the last meeting of the page before */
    Page<MeetingRow> meetings(String board, Optional<UUID> after) {
        return calls.run(board, () -> meetings.meetings(after.map(MeetingId::new), ROWS));
    }

    LocalDate today() {
        return calls.today();
    }

    CaseDetails caseFile(String board, UUID id) {
        return calls.run(board, () -> cases.get(new CaseId(id)));
    }

    List<MeetingRow> about(String board, UUID caseFile) {
        return calls.run(board, () -> meetings.about(new CaseId(caseFile)));
    }

    boolean canConvene(String board) {
        return calls.run(board, roster::mine).capacities().stream().anyMatch(CONVENE::contains);
    }
}
