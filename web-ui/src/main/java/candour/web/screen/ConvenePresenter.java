package candour.web.screen;

import candour.casefile.CaseFileService;
import candour.casefile.CaseRow;
import candour.draft.DraftKind;
import candour.draft.DraftService;
import candour.identity.NotAllowed;
import candour.kernel.BusinessClock;
import candour.kernel.Page;
import candour.meeting.MeetingDetails;
import candour.meeting.MeetingId;
import candour.meeting.MeetingService;
import candour.terms.TermsOfReference;
import candour.terms.TermsService;
import candour.web.RequestHash;
import candour.web.Words;
import candour.work.RequestKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Convenes a meeting from its form: says what is missing in it, or convenes it, once however often it is sent. */
@Dependent
public class ConvenePresenter {
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_URGENCY = 2_000;

    private final ScreenCalls calls;
    private final MeetingService meetings;
    private final CaseFileService cases;
    private final TermsService terms;
    private final BusinessClock clock;
    private final DraftService drafts;

    @Inject
    public ConvenePresenter(
            ScreenCalls calls,
            MeetingService meetings,
            CaseFileService cases,
            TermsService terms,
            BusinessClock clock,
            DraftService drafts) {
        this.calls = calls;
        this.meetings = meetings;
        this.cases = cases;
        this.terms = terms;
        this.clock = clock;
        this.drafts = drafts;
    }

    /**
     * The cases that the panel can still consider, newest first.
     *
     * @throws NotAllowed when the person may not see them
     */
    List<CaseRow> openCases(String board) {
        return calls.run(board, () -> cases.cases(Optional.empty(), Page.MOST)).items().stream()
                .filter(row -> row.next().isPresent())
                .toList();
    }

    /** How many clear days of notice the Terms of Reference of a day ask for; empty when none hold. */
    Optional<Integer> noticeDays(String board, LocalDate day) {
        return calls.run(board, terms::terms).stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(TermsOfReference::effectiveFrom).thenComparing(TermsOfReference::number))
                .map(TermsOfReference::noticeDays);
    }

    /** Whether a meeting on this day needs a reason of urgency. */
    boolean isShortNotice(String board, LocalDate day) {
        long clear = Math.max(0, ChronoUnit.DAYS.between(clock.today(), day) - 1);
        return noticeDays(board, day).filter(days -> clear < days).isPresent();
    }

    /** A draft of a meeting's convening, of this person's alone. */
    PrivateDraft draft(String board) {
        return PrivateDraft.anew(calls, drafts, board, DraftKind.MEETING);
    }

    LocalDate today() {
        return clock.today();
    }

    /** What is missing or wrong, in the order of the form; empty when it can be sent. */
    List<Complaint> check(String board, ConveneForm form) {
        var found = new ArrayList<Complaint>();
        Optional<LocalDate> day = form.heldOn().date();
        if (form.heldOn().isEmpty()) {
            complain("heldOn", "missing", found);
        } else if (day.isEmpty()) {
            complain("heldOn", "noDate", found);
        } else if (day.get().isBefore(clock.today())) {
            complain("heldOn", "past", found);
        }
        if (form.startsAt().isBlank()) {
            complain("startsAt", "missing", found);
        } else if (form.time().isEmpty()) {
            complain("startsAt", "noTime", found);
        }
        if (form.place().isBlank()) {
            complain("place", "missing", found);
        }
        tooLong(form.place(), LONGEST_PLACE, "place", found);
        if (form.cases().isEmpty() && form.titles().isEmpty()) {
            complain("cases", "missing", found);
        }
        form.titles().stream()
                .filter(title -> title.length() > LONGEST_PLACE)
                .findFirst()
                .ifPresent(title -> tooLong(title, LONGEST_PLACE, "matters", found));
        if (form.urgency().isBlank()
                && day.filter(on -> !on.isBefore(clock.today())).isPresent()
                && isShortNotice(board, day.get())) {
            complain("urgency", "missing", found);
        }
        tooLong(form.urgency(), LONGEST_URGENCY, "urgency", found);
        return List.copyOf(found);
    }

    private static void tooLong(String typed, int longest, String field, List<Complaint> found) {
        if (typed.strip().length() > longest) {
            found.add(new Complaint(field, Words.of("complaint.long", longest)));
        }
    }

    private static void complain(String field, String fault, List<Complaint> found) {
        found.add(new Complaint(field, Words.of("convene." + field + "." + fault)));
    }

    /**
     * Convenes from a form that has no fault.
     *
     * @param key one for each form that was opened
     * @throws candour.kernel.Refusal when the core knows better than the form
     */
    MeetingDetails send(String board, ConveneForm form, String key) {
        var command = form.command();
        return calls.once(
                board,
                new RequestKey(key, RequestHash.of("convene", command)),
                () -> meetings.convene(command),
                id -> meetings.get(new MeetingId(id)));
    }
}
