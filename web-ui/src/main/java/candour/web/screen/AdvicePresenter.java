package candour.web.screen;

import candour.board.RosterService;
import candour.casefile.CaseDetails;
import candour.casefile.CaseFileService;
import candour.casefile.CaseId;
import candour.guidance.Finding;
import candour.identity.Capacity;
import candour.problem.Problems;
import candour.signing.Confirmation;
import candour.threshold.AdviceDetails;
import candour.threshold.AdviceService;
import candour.threshold.AdviceState;
import candour.threshold.Decide;
import candour.threshold.DecisionDetails;
import candour.threshold.DecisionService;
import candour.threshold.DraftAdvice;
import candour.threshold.Outcome;
import candour.threshold.SignAdvice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The panel's written advice on a case and the decision on it, what the person can do with them, and why not. */
@Dependent
public class AdvicePresenter {
    record Opened(CaseDetails caseFile, AdviceDetails advice, DecisionDetails decision, Set<Capacity> own) {
        boolean isSigned() {
            return advice.state() == AdviceState.SIGNED;
        }

        boolean drafts() {
            return !isSigned() && (own.contains(Capacity.PANEL_CHAIR) || own.contains(Capacity.BUSINESS_MANAGER));
        }

        boolean signs() {
            return own.contains(Capacity.PANEL_CHAIR);
        }

        boolean decides() {
            return own.contains(Capacity.BOARD_CHAIR);
        }

        /** Why the advice can't be signed yet; empty when it can, or is. */
        Optional<String> obstacle() {
            return advice.obstacle().map(Problems::sentence);
        }

        /** Whether a review would be the board's own choice, and no statutory one. */
        boolean isDiscretionary(Outcome outcome) {
            return outcome == Outcome.REVIEW
                    && advice.assessment()
                            .finding()
                            .filter(Finding.MUST::equals)
                            .isEmpty();
        }

        boolean departs(Outcome outcome) {
            return decision.recommends().filter(outcome::equals).isEmpty();
        }
    }

    /** The advice as somebody typed it. */
    record Typed(String facts, String reasons, Optional<Outcome> recommends, String recommendation) {
        static Typed of(AdviceDetails saved) {
            return new Typed(saved.facts(), saved.reasons(), saved.recommends(), saved.recommendation());
        }
    }

    /** What the panel chair confirmed before they had to prove who they are: the content with this hash. */
    record AdviceKept(String hash) {}

    /** What the Board Chair typed before they had to prove who they are. */
    record DecisionKept(Outcome outcome, String reasons) {}

    private final ScreenCalls calls;
    private final StepUp stepUp;
    private final CaseFileService cases;
    private final AdviceService advices;
    private final DecisionService decisions;
    private final RosterService roster;

    @Inject
    public AdvicePresenter(
            ScreenCalls calls,
            CaseFileService cases,
            AdviceService advices,
            DecisionService decisions,
            RosterService roster) {
        this.calls = calls;
        this.stepUp = new StepUp(calls);
        this.cases = cases;
        this.advices = advices;
        this.decisions = decisions;
        this.roster = roster;
    }

    /** @throws candour.kernel.NotFound when it isn't there, or isn't for this person to know */
    Opened open(String board, UUID id) {
        var caseId = new CaseId(id);
        return new Opened(
                calls.run(board, () -> cases.get(caseId)),
                calls.run(board, () -> advices.get(caseId)),
                calls.run(board, () -> decisions.get(caseId)),
                calls.run(board, roster::mine).capacities());
    }

    /** @throws candour.kernel.Stale when somebody saved another text since */
    AdviceDetails save(String board, AdviceDetails seen, Typed typed) {
        var command = new DraftAdvice(
                new CaseId(seen.id()),
                typed.facts(),
                typed.reasons(),
                typed.recommends(),
                typed.recommendation(),
                seen.version());
        return calls.run(board, () -> advices.draft(command));
    }

    /** Signing asks for a second factor given lately; the screen leaves for it where it wasn't. */
    StepUp stepUp() {
        return stepUp;
    }

    /** The panel chair signs what was shown. */
    AdviceDetails sign(String board, AdviceDetails seen, Confirmation confirmed) {
        return calls.run(board, () -> advices.sign(new SignAdvice(new CaseId(seen.id()), confirmed, seen.version())));
    }

    /** The Board Chair decides on the advice that was shown. */
    DecisionDetails decide(String board, DecisionDetails seen, Outcome outcome, String reasons) {
        var command = new Decide(
                new CaseId(seen.id()),
                outcome,
                reasons,
                seen.statement(),
                seen.adviceHash().orElseThrow(),
                seen.version());
        return calls.run(board, () -> decisions.decide(command));
    }
}
