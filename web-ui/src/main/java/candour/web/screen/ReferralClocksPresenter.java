package candour.web.screen;

import candour.board.RosterService;
import candour.casefile.CaseDetails;
import candour.casefile.CaseFileService;
import candour.casefile.CaseId;
import candour.casefile.ReferralDetails;
import candour.casefile.ReferralId;
import candour.casefile.ReferralService;
import candour.clock.AskSuspension;
import candour.clock.ClockService;
import candour.clock.ClockSheetDetails;
import candour.clock.ExplainLateness;
import candour.clock.FinishClock;
import candour.clock.GiveView;
import candour.clock.RecordNotNotified;
import candour.clock.RecordSent;
import candour.clock.SettleSuspension;
import candour.clock.TakeBackFinish;
import candour.identity.Capacity;
import candour.web.RequestHash;
import candour.work.RequestKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** The clocks of a referral and its case, and what the person can record about them. */
@Dependent
public class ReferralClocksPresenter {
    /** @param caseFile the case that the referral opened, as far as there is one */
    record Opened(
            ClockSheetDetails sheet,
            ReferralDetails referral,
            Optional<CaseDetails> caseFile,
            Set<Capacity> capacities,
            LocalDate today) {
        boolean manages() {
            return capacities.contains(Capacity.BUSINESS_MANAGER);
        }

        boolean decides() {
            return capacities.contains(Capacity.BOARD_CHAIR);
        }
    }

    private final ScreenCalls calls;
    private final StepUp stepUp;
    private final ClockService clocks;
    private final ReferralService referrals;
    private final CaseFileService cases;
    private final RosterService roster;

    @Inject
    public ReferralClocksPresenter(
            ScreenCalls calls,
            ClockService clocks,
            ReferralService referrals,
            CaseFileService cases,
            RosterService roster) {
        this.calls = calls;
        this.stepUp = new StepUp(calls);
        this.clocks = clocks;
        this.referrals = referrals;
        this.cases = cases;
        this.roster = roster;
    }

    /** @throws candour.kernel.NotFound when it isn't there, or isn't for this person to know */
    Opened open(String board, UUID id) {
        ClockSheetDetails sheet = calls.run(board, () -> clocks.get(new ReferralId(id)));
        Optional<CaseDetails> file =
                sheet.caseFile().map(caseFile -> calls.run(board, () -> cases.get(new CaseId(caseFile))));
        return new Opened(
                sheet,
                file.map(CaseDetails::referral)
                        .orElseGet(() -> calls.run(board, () -> referrals.get(new ReferralId(id)))),
                file,
                calls.run(board, roster::mine).capacities(),
                calls.today());
    }

    /** Approving asks for a second factor given lately; the screen leaves for it where it wasn't. */
    StepUp stepUp() {
        return stepUp;
    }

    void recordSent(String board, RecordSent command, String key) {
        once(board, "sent", command, key, () -> clocks.recordSent(command));
    }

    void recordNotNotified(String board, RecordNotNotified command, String key) {
        once(board, "not notified", command, key, () -> clocks.recordNotNotified(command));
    }

    void giveView(String board, GiveView command, String key) {
        once(board, "view", command, key, () -> clocks.giveView(command));
    }

    void askSuspension(String board, AskSuspension command, String key) {
        once(board, "suspension", command, key, () -> clocks.askSuspension(command));
    }

    void finish(String board, FinishClock command, String key) {
        once(board, "finished", command, key, () -> clocks.finish(command));
    }

    void takeBackFinish(String board, TakeBackFinish command, String key) {
        once(board, "not finished", command, key, () -> clocks.takeBackFinish(command));
    }

    void explain(String board, ExplainLateness command, String key) {
        once(board, "lateness", command, key, () -> clocks.explain(command));
    }

    void approve(String board, SettleSuspension command) {
        calls.run(board, () -> clocks.approveSuspension(command));
    }

    void decline(String board, SettleSuspension command) {
        calls.run(board, () -> clocks.declineSuspension(command));
    }

    void end(String board, SettleSuspension command) {
        calls.run(board, () -> clocks.endSuspension(command));
    }

    private void once(String board, String what, Object command, String key, Supplier<ClockSheetDetails> useCase) {
        calls.once(
                board,
                new RequestKey(key, RequestHash.of(what, command)),
                useCase,
                id -> clocks.get(new ReferralId(id)));
    }
}
