package candour.web.screen;

import candour.board.RosterService;
import candour.casefile.CaseDetails;
import candour.casefile.CaseFileService;
import candour.casefile.CaseId;
import candour.draft.DraftKind;
import candour.draft.DraftPlace;
import candour.draft.DraftRow;
import candour.draft.DraftService;
import candour.guidance.Edition;
import candour.guidance.GuidanceService;
import candour.identity.Capacity;
import candour.threshold.AnswerLimb;
import candour.threshold.AssessmentDetails;
import candour.threshold.AssessmentService;
import candour.threshold.MemberViewService;
import candour.threshold.RecordEvidence;
import candour.threshold.SameFacts;
import candour.threshold.SeatViews;
import candour.threshold.Stance;
import candour.threshold.TakeView;
import candour.threshold.ViewTaken;
import candour.threshold.WithdrawEvidence;
import candour.web.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The worksheet of a case, what the person can do with it, and why not. */
@Dependent
public class ThresholdPresenter {
    record Opened(CaseDetails caseFile, AssessmentDetails worksheet, Rights rights) {}

    /**
     * What the person can do; the use cases decide it again.
     *
     * @param weighs whether they answer questions and withdraw evidence
     * @param records whether they add evidence
     * @param views whether they record a view of their own
     * @param reason why not all of it; empty when all
     */
    record Rights(boolean weighs, boolean records, boolean views, Optional<String> reason) {}

    /** Evidence as somebody typed it. */
    record EvidenceForm(String limb, Optional<Stance> stance, String text, String source, String paragraph) {}

    /** A member's view as they typed it. */
    record ViewForm(Optional<String> limb, Optional<ViewTaken> view, String reasons) {}

    private static final int LONGEST_REASONS = 2_000;
    private static final Set<Capacity> ON_PANEL = Set.of(Capacity.PANEL_CHAIR, Capacity.PANEL_MEMBER);
    private static final Set<Capacity> WEIGH = Set.of(Capacity.PANEL_CHAIR, Capacity.BUSINESS_MANAGER);
    private static final int LONGEST_TEXT = 5_000;
    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_PARAGRAPH = 50;

    private final ScreenCalls calls;
    private final CaseFileService cases;
    private final AssessmentService worksheets;
    private final MemberViewService views;
    private final GuidanceService guidance;
    private final RosterService roster;
    private final DraftService drafts;

    @Inject
    public ThresholdPresenter(
            ScreenCalls calls,
            CaseFileService cases,
            AssessmentService worksheets,
            MemberViewService views,
            GuidanceService guidance,
            RosterService roster,
            DraftService drafts) {
        this.calls = calls;
        this.cases = cases;
        this.worksheets = worksheets;
        this.views = views;
        this.guidance = guidance;
        this.roster = roster;
        this.drafts = drafts;
    }

    /** @throws candour.kernel.NotFound when it isn't there, or isn't for this person to know */
    Opened open(String board, UUID id) {
        CaseDetails caseFile = calls.run(board, () -> cases.get(new CaseId(id)));
        AssessmentDetails worksheet = calls.run(board, () -> worksheets.get(new CaseId(id)));
        Set<Capacity> own = calls.run(board, roster::mine).capacities();
        return new Opened(caseFile, worksheet, rights(worksheet, own));
    }

    LocalDate today() {
        return calls.today();
    }

    private static Rights rights(AssessmentDetails worksheet, Set<Capacity> own) {
        if (worksheet.closed()) {
            return new Rights(false, false, false, Optional.of(Words.of("threshold.closed")));
        }
        boolean views = own.stream().anyMatch(ON_PANEL::contains)
                && worksheet.views().stream().anyMatch(SeatViews::own);
        if (own.stream().anyMatch(WEIGH::contains)) {
            return new Rights(true, true, views, Optional.empty());
        }
        return own.contains(Capacity.PANEL_MEMBER)
                ? new Rights(false, true, views, Optional.of(Words.of("threshold.only.evidence")))
                : new Rights(false, false, false, Optional.of(Words.of("threshold.only.read")));
    }

    /** @throws candour.kernel.Stale when somebody changed the worksheet since */
    AssessmentDetails answer(String board, AssessmentDetails seen, String limb, String answer) {
        return calls.run(
                board, () -> worksheets.answer(new AnswerLimb(new CaseId(seen.id()), limb, answer, seen.version())));
    }

    /** What this person writes as evidence on a limb, before they record it. */
    PrivateDraft evidenceDraft(String board, UUID caseFile, String limb) {
        return PrivateDraft.on(calls, drafts, board, new DraftPlace(DraftKind.EVIDENCE, caseFile, limb));
    }

    /** On which limbs of a case this person wrote evidence and has not recorded it. */
    Set<String> unrecorded(String board, UUID caseFile) {
        return unsent(board, caseFile, DraftKind.EVIDENCE);
    }

    /** On which limbs of a case this person wrote a view and has not recorded it; no code stands for the whole. */
    Set<String> unrecordedViews(String board, UUID caseFile) {
        return unsent(board, caseFile, DraftKind.MEMBER_VIEW);
    }

    private Set<String> unsent(String board, UUID caseFile, DraftKind kind) {
        return calls.run(board, drafts::mine).stream()
                .filter(row -> row.kind() == kind
                        && row.about().filter(caseFile::equals).isPresent())
                .map(DraftRow::part)
                .collect(Collectors.toSet());
    }

    /** What is missing, in the order of the form; empty when it can be recorded. */
    List<Complaint> check(EvidenceForm form) {
        var found = new ArrayList<Complaint>();
        if (form.stance().isEmpty()) {
            found.add(new Complaint("stance", Words.of("threshold.complaint.stance")));
        }
        check("text", form.text(), LONGEST_TEXT, found);
        check("source", form.source(), LONGEST_SOURCE, found);
        check("paragraph", form.paragraph(), LONGEST_PARAGRAPH, found);
        return List.copyOf(found);
    }

    private static void check(String field, String typed, int longest, List<Complaint> found) {
        if (typed.isBlank()) {
            found.add(new Complaint(field, Words.of("threshold.complaint." + field)));
        } else if (typed.strip().length() > longest) {
            found.add(new Complaint(field, Words.of("complaint.long", longest)));
        }
    }

    /** Records a form that has no fault; once, since the version that was seen is then past. */
    AssessmentDetails record(String board, AssessmentDetails seen, EvidenceForm form) {
        var command = new RecordEvidence(
                new CaseId(seen.id()),
                form.limb(),
                form.stance().orElseThrow(),
                form.text().strip(),
                form.source().strip(),
                form.paragraph().strip(),
                seen.version());
        return calls.run(board, () -> worksheets.record(command));
    }

    /** What this person writes as their view, before they record it. */
    PrivateDraft viewDraft(String board, UUID caseFile, Optional<String> limb) {
        return PrivateDraft.on(calls, drafts, board, new DraftPlace(DraftKind.MEMBER_VIEW, caseFile, limb.orElse("")));
    }

    /** What is missing, in the order of the form; empty when it can be recorded. */
    List<Complaint> check(ViewForm form) {
        var found = new ArrayList<Complaint>();
        if (form.view().isEmpty()) {
            found.add(new Complaint("view", Words.of("threshold.complaint.view")));
        }
        boolean asksWhy = form.view().filter(view -> view != ViewTaken.MET).isPresent();
        if (asksWhy && form.reasons().isBlank()) {
            found.add(new Complaint("reasons", Words.of("threshold.complaint.reasons")));
        } else if (form.reasons().strip().length() > LONGEST_REASONS) {
            found.add(new Complaint("reasons", Words.of("complaint.long", LONGEST_REASONS)));
        }
        return List.copyOf(found);
    }

    /** Records a view that has no fault. */
    AssessmentDetails take(String board, AssessmentDetails seen, ViewForm form) {
        var command = new TakeView(
                new CaseId(seen.id()),
                form.limb(),
                form.view().orElseThrow(),
                form.reasons().strip(),
                ownView(seen, form.limb()).map(SeatViews.View::version),
                seen.version());
        return calls.run(board, () -> views.take(command));
    }

    private static Optional<SeatViews.View> ownView(AssessmentDetails seen, Optional<String> limb) {
        return seen.views().stream().filter(SeatViews::own).findFirst().flatMap(seat -> seat.of(limb));
    }

    /** The editions beside the case's own. */
    List<Edition> others(String board, CaseDetails caseFile) {
        return calls.run(board, guidance::editions).stream()
                .filter(edition -> !edition.code().equals(caseFile.edition()))
                .toList();
    }

    /** The facts of the worksheet by another edition, beside its own. */
    SameFacts under(String board, UUID caseFile, Edition other) {
        return calls.run(board, () -> worksheets.under(new CaseId(caseFile), other.code()));
    }

    AssessmentDetails withdraw(String board, AssessmentDetails seen, UUID evidence) {
        return calls.run(
                board,
                () -> worksheets.withdraw(new WithdrawEvidence(new CaseId(seen.id()), evidence, seen.version())));
    }
}
