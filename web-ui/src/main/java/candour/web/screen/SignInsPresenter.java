package candour.web.screen;

import candour.board.ConfirmFactorReset;
import candour.board.FactorResetDetails;
import candour.board.FactorResetService;
import candour.board.RequestFactorReset;
import candour.board.ResetState;
import candour.board.RosterEntry;
import candour.board.RosterService;
import candour.board.WithdrawFactorReset;
import candour.identity.Capacity;
import candour.identity.SignInAccounts;
import candour.identity.SignInAccounts.Account;
import candour.kernel.BusinessClock;
import candour.web.RequestHash;
import candour.web.Words;
import candour.work.RequestKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Members who can't sign in: asking for the reset of a lost second factor, and being the second person. */
@Dependent
public class SignInsPresenter {
    private static final int LONGEST = 1000;

    /** @param person empty while nobody is chosen */
    record Typed(Optional<UUID> person, String reason, String check) {}

    /** The reset that somebody was about to confirm when they had to prove who they are. */
    record ConfirmationKept(UUID reset) {}

    /**
     * @param people of the roster, today
     * @param own in which capacities the person acts here themselves
     */
    record Opened(List<RosterEntry> people, List<FactorResetDetails> resets, Set<Capacity> own) {
        boolean mayAsk() {
            return Rights.mayAdminister(own);
        }

        boolean maySee() {
            return Rights.mayConfirmResets(own);
        }
    }

    private final ScreenCalls calls;
    private final StepUp stepUp;
    private final FactorResetService resets;
    private final SignInAccounts accounts;
    private final RosterService roster;
    private final BusinessClock clock;

    @Inject
    public SignInsPresenter(
            ScreenCalls calls,
            FactorResetService resets,
            SignInAccounts accounts,
            RosterService roster,
            BusinessClock clock) {
        this.calls = calls;
        this.stepUp = new StepUp(calls);
        this.resets = resets;
        this.accounts = accounts;
        this.roster = roster;
        this.clock = clock;
    }

    Opened open(String board) {
        Set<Capacity> own = calls.run(board, roster::mine).inPerson();
        if (!Rights.mayConfirmResets(own)) {
            return new Opened(List.of(), List.of(), own);
        }
        LocalDate today = clock.today();
        List<RosterEntry> people = calls.run(board, roster::roster).stream()
                .filter(entry -> !entry.from().isAfter(today)
                        && entry.to().filter(last -> last.isBefore(today)).isEmpty())
                .toList();
        return new Opened(people, calls.run(board, resets::resets), own);
    }

    StepUp stepUp() {
        return stepUp;
    }

    /** What is wrong with the form, in the order of its fields. */
    List<Complaint> check(Typed typed) {
        var found = new ArrayList<Complaint>();
        if (typed.person().isEmpty()) {
            found.add(new Complaint("person", Words.of("signins.person.missing")));
        }
        text(typed.reason(), "reason", found);
        text(typed.check(), "check", found);
        return List.copyOf(found);
    }

    private static void text(String typed, String field, List<Complaint> found) {
        if (typed.isBlank()) {
            found.add(new Complaint(field, Words.of("signins." + field + ".missing")));
        } else if (typed.strip().length() > LONGEST) {
            found.add(new Complaint(field, Words.of("complaint.long", LONGEST)));
        }
    }

    /** Asks for the reset of a form that has no fault. */
    FactorResetDetails request(String board, String key, Typed typed) {
        var command = new RequestFactorReset(typed.person().orElseThrow(), typed.reason(), typed.check());
        Account account = accounts.lookUp(calls.run(board, () -> resets.concerned(command)));
        return calls.once(
                board,
                new RequestKey(key, RequestHash.of("request factor reset", command)),
                () -> resets.request(command, account),
                resets::get);
    }

    FactorResetDetails confirm(String board, FactorResetDetails seen) {
        return calls.run(board, () -> resets.confirm(new ConfirmFactorReset(seen.id(), seen.version())));
    }

    FactorResetDetails withdraw(String board, FactorResetDetails seen) {
        return calls.run(board, () -> resets.withdraw(new WithdrawFactorReset(seen.id(), seen.version())));
    }

    static boolean waits(FactorResetDetails reset) {
        return reset.state() == ResetState.REQUESTED;
    }
}
