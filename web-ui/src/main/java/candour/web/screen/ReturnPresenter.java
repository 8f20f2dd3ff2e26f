package candour.web.screen;

import candour.board.RosterService;
import candour.casefile.ReferralIdentities;
import candour.draft.DraftKind;
import candour.draft.DraftPlace;
import candour.draft.DraftService;
import candour.identity.Capacity;
import candour.scoping.AskableAgency;
import candour.scoping.GiveReturn;
import candour.scoping.NameAnother;
import candour.scoping.RemindOfReturn;
import candour.scoping.ReturnContent;
import candour.scoping.ReturnDetails;
import candour.scoping.ReturnId;
import candour.scoping.ReturnService;
import candour.scoping.ReturnState;
import candour.scoping.WithdrawReturn;
import candour.web.RequestHash;
import candour.work.RequestKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** One agency's return: what is asked, what it answered, and what the person can do. */
@Dependent
public class ReturnPresenter {
    /**
     * @param people who else could answer; none for whoever doesn't name them
     * @param manages whether the person looks after the request
     */
    record Opened(ReturnDetails returned, boolean manages, List<AskableAgency.Answerer> people, LocalDate today) {
        /** Whether the person can answer now. */
        boolean answers() {
            return returned.own() && !returned.over();
        }

        /** Whether there is something to look after: nobody has answered, or somebody else could answer anew. */
        boolean looksAfter() {
            return manages
                    && !returned.over()
                    && (isSilent() || (returned.request().state() == ReturnState.GIVEN && !people.isEmpty()));
        }

        boolean isSilent() {
            return returned.request().state() == ReturnState.ASKED;
        }

        /** Whether who the children are can be shown: to look them up, and to whoever reads the case. */
        boolean identifies() {
            return returned.caseFile().isPresent() || answers();
        }
    }

    /** What the person typed before they had to prove who they are. */
    record ReturnKept(ReturnContent content) {}

    private final ScreenCalls calls;
    private final StepUp stepUp;
    private final ReturnService returns;
    private final RosterService roster;
    private final DraftService drafts;

    @Inject
    public ReturnPresenter(ScreenCalls calls, ReturnService returns, RosterService roster, DraftService drafts) {
        this.calls = calls;
        this.stepUp = new StepUp(calls);
        this.returns = returns;
        this.roster = roster;
        this.drafts = drafts;
    }

    /** @throws candour.kernel.NotFound when it isn't there, or isn't for this person to know */
    Opened open(String board, UUID id) {
        ReturnDetails returned = calls.run(board, () -> returns.get(new ReturnId(id)));
        boolean manages = returned.caseFile().isPresent()
                && calls.run(board, roster::mine).capacities().contains(Capacity.BUSINESS_MANAGER);
        return new Opened(
                returned,
                manages,
                manages ? calls.run(board, () -> returns.people(new ReturnId(id))) : List.of(),
                calls.today());
    }

    StepUp stepUp() {
        return stepUp;
    }

    /** Keeps what is typed until it is signed. */
    PrivateDraft draft(String board, ReturnDetails seen) {
        return PrivateDraft.on(calls, drafts, board, new DraftPlace(DraftKind.SCOPING_RETURN, seen.id(), ""));
    }

    /** Who the children are: one deliberate act, recorded. */
    ReferralIdentities show(String board, UUID id) {
        return calls.run(board, () -> returns.showIdentities(new ReturnId(id)));
    }

    void give(String board, ReturnDetails seen, ReturnContent content, String key) {
        var command = new GiveReturn(new ReturnId(seen.id()), content, seen.statement(), seen.version());
        once(board, "answer", command, key, () -> returns.give(command));
    }

    void nameAnother(String board, ReturnDetails seen, UUID holder) {
        var command = new NameAnother(new ReturnId(seen.id()), holder, seen.version());
        calls.run(board, () -> returns.nameAnother(command));
    }

    void withdraw(String board, ReturnDetails seen, String reason, String key) {
        var command = new WithdrawReturn(new ReturnId(seen.id()), reason, seen.version());
        once(board, "take back", command, key, () -> returns.withdraw(command));
    }

    void remind(String board, ReturnDetails seen, String key) {
        var command = new RemindOfReturn(new ReturnId(seen.id()), seen.version());
        once(board, "remind", command, key, () -> returns.remind(command));
    }

    private void once(String board, String what, Object command, String key, Supplier<ReturnDetails> useCase) {
        calls.once(
                board,
                new RequestKey(key, RequestHash.of(what, command)),
                useCase,
                id -> returns.get(new ReturnId(id)));
    }
}
