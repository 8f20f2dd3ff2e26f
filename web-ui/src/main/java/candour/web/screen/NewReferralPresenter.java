package candour.web.screen;

import candour.board.AgencyDetails;
import candour.board.AgencyService;
import candour.casefile.ReferralDetails;
import candour.casefile.ReferralId;
import candour.casefile.ReferralService;
import candour.casefile.ReferralSource;
import candour.draft.DraftKind;
import candour.draft.DraftService;
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

/** Takes a new referral from its form: says what is missing in it, or sends it, once however often it is sent. */
@Dependent
public class NewReferralPresenter {
    private static final int LONGEST_AREA = 200;
    private static final int LONGEST_GROUNDS = 20_000;
    private static final int NHS_DIGITS = 10;

    private final ScreenCalls calls;
    private final ReferralService referrals;
    private final AgencyService agencies;
    private final BusinessClock clock;
    private final DraftService drafts;

    @Inject
    public NewReferralPresenter(
            ScreenCalls calls,
            ReferralService referrals,
            AgencyService agencies,
            BusinessClock clock,
            DraftService drafts) {
        this.calls = calls;
        this.referrals = referrals;
        this.agencies = agencies;
        this.clock = clock;
        this.drafts = drafts;
    }

    /** A draft of a new referral, of this person's alone. */
    PrivateDraft draft(String board) {
        return PrivateDraft.anew(calls, drafts, board, DraftKind.REFERRAL);
    }

    List<AgencyDetails> agencies(String board) {
        return calls.run(board, agencies::agencies);
    }

    /** What is missing or wrong, in the order of the form; empty when it can be sent. */
    List<Complaint> check(ReferralForm form) {
        var found = new ArrayList<Complaint>();
        require(form.source().isPresent(), "source", found);
        require(
                form.source().filter(ReferralSource.AGENCY::equals).isEmpty()
                        || form.referringAgency().isPresent(),
                "referringAgency",
                found);
        Optional<LocalDate> incident = past(form.incident(), "incident", found);
        Optional<LocalDate> aware = past(form.aware(), "aware", found);
        if (incident.isPresent() && aware.isPresent() && aware.get().isBefore(incident.get())) {
            complain("aware", "beforeIncident", found);
        }
        text(form.areaOfIncident(), LONGEST_AREA, "areaOfIncident", found);
        text(form.areaOfResidence(), LONGEST_AREA, "areaOfResidence", found);
        require(form.lookedAfter().isPresent(), "lookedAfter", found);
        for (int i = 0; i < form.children().size(); i++) {
            check(form.children().get(i), "child" + (i + 1), found);
        }
        text(form.grounds(), LONGEST_GROUNDS, "grounds", found);
        return List.copyOf(found);
    }

    private void check(ReferralForm.TypedChild child, String field, List<Complaint> found) {
        if (child.name().isBlank()) {
            found.add(new Complaint(field + ".name", Words.of("complaint.child.name.missing")));
        } else if (child.name().strip().length() > LONGEST_AREA) {
            found.add(new Complaint(field + ".name", Words.of("complaint.long", LONGEST_AREA)));
        }
        if (!child.born().isEmpty()) {
            if (child.born().date().isEmpty()) {
                found.add(new Complaint(field + ".born", Words.of("complaint.child.born.noDate")));
            } else if (child.born().date().get().isAfter(clock.today())) {
                found.add(new Complaint(field + ".born", Words.of("complaint.child.born.future")));
            }
        }
        if (!child.nhsNumber().isBlank() && !child.digits().matches("\\d{" + NHS_DIGITS + "}")) {
            found.add(new Complaint(field + ".nhsNumber", Words.of("complaint.child.nhsNumber.noNumber")));
        }
    }

    private Optional<LocalDate> past(ReferralForm.TypedDate typed, String field, List<Complaint> found) {
        Optional<LocalDate> date = typed.date();
        if (typed.isEmpty()) {
            complain(field, "missing", found);
        } else if (date.isEmpty()) {
            complain(field, "noDate", found);
        } else if (date.get().isAfter(clock.today())) {
            complain(field, "future", found);
        } else {
            return date;
        }
        return Optional.empty();
    }

    private static void text(String typed, int longest, String field, List<Complaint> found) {
        require(!typed.isBlank(), field, found);
        if (typed.strip().length() > longest) {
            found.add(new Complaint(field, Words.of("complaint.long", longest)));
        }
    }

    private static void require(boolean there, String field, List<Complaint> found) {
        if (!there) {
            complain(field, "missing", found);
        }
    }

    private static void complain(String field, String fault, List<Complaint> found) {
        found.add(new Complaint(field, Words.of("complaint." + field + "." + fault)));
    }

    /**
     * Sends a form that has no fault.
     *
     * @param key one for each form that was opened
     * @throws candour.kernel.Refusal when the core knows better than the form
     */
    ReferralDetails send(String board, ReferralForm form, String key) {
        var command = form.command();
        return calls.once(
                board,
                new RequestKey(key, RequestHash.of("new referral", command)),
                () -> referrals.receive(command),
                id -> referrals.get(new ReferralId(id)));
    }
}
