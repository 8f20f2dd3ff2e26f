package candour.web.screen;

import candour.board.DelegationDetails;
import candour.board.DelegationService;
import candour.board.EndDelegation;
import candour.board.OwnPosts;
import candour.board.RosterEntry;
import candour.board.RosterService;
import candour.identity.Capacity;
import candour.kernel.BusinessClock;
import candour.web.RequestHash;
import candour.web.Words;
import candour.work.RequestKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Who stands in for the Board Chair: named by the Chair, read by those who have to know. */
@Dependent
public class AbsencePresenter {
    private static final int LONGEST_REASON = 500;

    /**
     * @param people whom the Chair can choose from; empty for everybody else
     * @param mayEnd whether the person can end a delegation before its last day
     */
    record Opened(List<DelegationDetails> delegations, List<RosterEntry> people, boolean mayName, boolean mayEnd) {}

    private final ScreenCalls calls;
    private final StepUp stepUp;
    private final DelegationService delegations;
    private final RosterService roster;
    private final BusinessClock clock;

    @Inject
    public AbsencePresenter(
            ScreenCalls calls, DelegationService delegations, RosterService roster, BusinessClock clock) {
        this.calls = calls;
        this.stepUp = new StepUp(calls);
        this.delegations = delegations;
        this.roster = roster;
        this.clock = clock;
    }

    Opened open(String board) {
        OwnPosts own = calls.run(board, roster::mine);
        boolean chair = own.isBoardChair();
        return new Opened(
                calls.run(board, delegations::delegations),
                chair ? people(calls.run(board, roster::roster)) : List.of(),
                chair,
                chair || Rights.mayAdminister(own.capacities()));
    }

    /** Who holds a post today that neither decides nor signs the advice. */
    private List<RosterEntry> people(List<RosterEntry> roster) {
        LocalDate today = clock.today();
        return roster.stream()
                .filter(line -> !line.from().isAfter(today))
                .filter(line -> line.to().filter(today::isAfter).isEmpty())
                .filter(line -> line.capacity() != Capacity.BOARD_CHAIR && line.capacity() != Capacity.PANEL_CHAIR)
                .sorted(Comparator.comparing(AbsencePresenter::named))
                .toList();
    }

    static String named(RosterEntry line) {
        return line.name().map(name -> name + ", ").orElse("") + line.title();
    }

    /** What is missing or wrong, in the order of the form. */
    List<Complaint> check(AbsenceForm form) {
        var found = new ArrayList<Complaint>();
        require(form.delegate().isPresent(), "delegate", found);
        date(form.from(), "from", found);
        date(form.to(), "to", found);
        require(!form.reason().isBlank(), "reason", found);
        if (form.reason().strip().length() > LONGEST_REASON) {
            found.add(new Complaint("reason", Words.of("complaint.long", LONGEST_REASON)));
        }
        return List.copyOf(found);
    }

    private static void date(ReferralForm.TypedDate typed, String field, List<Complaint> found) {
        if (typed.date().isEmpty()) {
            found.add(new Complaint(field, Words.of("absence." + field + (typed.isEmpty() ? ".missing" : ".noDate"))));
        }
    }

    private static void require(boolean there, String field, List<Complaint> found) {
        if (!there) {
            found.add(new Complaint(field, Words.of("absence." + field + ".missing")));
        }
    }

    /** Naming and ending ask for a second factor given lately; the screen leaves for it where it wasn't. */
    StepUp stepUp() {
        return stepUp;
    }

    /**
     * Names the delegate of a form that has no fault.
     *
     * @param key one for each form that was opened
     * @throws candour.kernel.Refusal when this person or these days can't be
     */
    DelegationDetails name(String board, AbsenceForm form, String key) {
        var command = form.command();
        return calls.once(
                board,
                new RequestKey(key, RequestHash.of("absence", command)),
                () -> delegations.name(command),
                delegations::get);
    }

    /**
     * @throws candour.kernel.Stale when it was ended since it was seen
     * @throws candour.kernel.Refusal when it is over
     */
    void end(String board, UUID delegation, long version) {
        calls.run(board, () -> delegations.end(new EndDelegation(delegation, version)));
    }
}
