package candour.web.screen;

import candour.board.RosterService;
import candour.casefile.CaseDetails;
import candour.casefile.CaseFileService;
import candour.casefile.CaseId;
import candour.identity.Capacity;
import candour.scoping.AskableAgency;
import candour.scoping.CloseScoping;
import candour.scoping.RequestReturns;
import candour.scoping.ScopingDetails;
import candour.scoping.ScopingService;
import candour.web.RequestHash;
import candour.work.RequestKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** What the agencies of a case were asked and said, and what the person can do about it. */
@Dependent
public class ScopingPresenter {
    /**
     * @param manages whether the person asks, reminds and closes
     * @param askable the agencies that were not asked; none for whoever doesn't ask
     */
    record Opened(
            CaseDetails caseFile,
            ScopingDetails scoping,
            boolean manages,
            List<AskableAgency> askable,
            LocalDate today) {
        /** Whether agencies can still be asked. */
        boolean asks() {
            return manages && !scoping.over();
        }

        boolean closes() {
            return asks() && scoping.closed().isEmpty() && scoping.asked() > 0;
        }
    }

    private final ScreenCalls calls;
    private final CaseFileService cases;
    private final ScopingService scoping;
    private final RosterService roster;

    @Inject
    public ScopingPresenter(ScreenCalls calls, CaseFileService cases, ScopingService scoping, RosterService roster) {
        this.calls = calls;
        this.cases = cases;
        this.scoping = scoping;
        this.roster = roster;
    }

    /** @throws candour.kernel.NotFound when it isn't there, or isn't for this person to know */
    Opened open(String board, UUID id) {
        var caseId = new CaseId(id);
        CaseDetails details = calls.run(board, () -> cases.get(caseId));
        ScopingDetails asked = calls.run(board, () -> scoping.get(caseId));
        boolean manages = calls.run(board, roster::mine).capacities().contains(Capacity.BUSINESS_MANAGER);
        return new Opened(
                details,
                asked,
                manages,
                manages && !asked.over() ? calls.run(board, () -> scoping.askable(caseId)) : List.of(),
                calls.today());
    }

    void request(String board, RequestReturns command, String key) {
        once(board, "returns", command, key, () -> scoping.request(command));
    }

    void close(String board, CloseScoping command, String key) {
        once(board, "close", command, key, () -> scoping.close(command));
    }

    private void once(String board, String what, Object command, String key, Supplier<ScopingDetails> useCase) {
        calls.once(
                board, new RequestKey(key, RequestHash.of(what, command)), useCase, id -> scoping.get(new CaseId(id)));
    }
}
