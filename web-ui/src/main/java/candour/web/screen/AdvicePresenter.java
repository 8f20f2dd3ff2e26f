package candour.web.screen;

import candour.board.BoardDetails;
import candour.board.RosterService;
import candour.casefile.CaseDetails;
import candour.casefile.CaseFileService;
import candour.casefile.CaseId;
import candour.draft.DraftKind;
import candour.draft.DraftPlace;
import candour.draft.DraftService;
import candour.draft.OpenPage;
import candour.draft.Writer;
import candour.guidance.Finding;
import candour.identity.Capacity;
import candour.identity.Person;
import candour.kernel.NotFound;
import candour.kernel.Stale;
import candour.problem.Problems;
import candour.signing.Confirmation;
import candour.tenancy.BoardId;
import candour.threshold.AdviceDetails;
import candour.threshold.AdviceService;
import candour.threshold.AdviceSignedBefore;
import candour.threshold.AdviceState;
import candour.threshold.Decide;
import candour.threshold.DecisionDetails;
import candour.threshold.DecisionService;
import candour.threshold.DraftAdvice;
import candour.threshold.Outcome;
import candour.threshold.SignAdvice;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The panel's written advice on a case and the decision on it, what the person can do with them, and why not. */
@Dependent
public class AdvicePresenter {
    record Opened(CaseDetails caseFile, AdviceDetails advice, DecisionDetails decision, Set<Capacity> own) {
        Opened with(AdviceDetails now) {
            return new Opened(caseFile, now, decision, own);
        }

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

    /**
     * What became of a save.
     *
     * @param clashes parts that somebody else changed at the same time; theirs stand in the advice, mine are kept aside
     */
    record Saved(AdviceDetails advice, Set<AdvicePart> clashes) {}

    /** What the panel chair confirmed before they had to prove who they are: the content with this hash. */
    record AdviceKept(String hash) {}

    /** What the Board Chair typed before they had to prove who they are. */
    record DecisionKept(Outcome outcome, String reasons) {}

    private static final int ATTEMPTS = 5;
    private static final String TEXT = "text";

    private final ScreenCalls calls;
    private final StepUp stepUp;
    private final CaseFileService cases;
    private final AdviceService advices;
    private final DecisionService decisions;
    private final RosterService roster;
    private final DraftService drafts;
    private final OpenPages pages;
    private final Map<AdvicePart, PrivateDraft> asides = new EnumMap<>(AdvicePart.class);

    @Inject
    public AdvicePresenter(
            ScreenCalls calls,
            CaseFileService cases,
            AdviceService advices,
            DecisionService decisions,
            RosterService roster,
            DraftService drafts,
            OpenPages pages) {
        this.calls = calls;
        this.stepUp = new StepUp(calls);
        this.cases = cases;
        this.advices = advices;
        this.decisions = decisions;
        this.roster = roster;
        this.drafts = drafts;
        this.pages = pages;
    }

    LocalDate today() {
        return calls.today();
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

    /**
     * Saves what was typed, brought together with what others saved meanwhile. Nobody's words are overwritten unseen.
     *
     * @param base what each part of it was made from
     * @param unsettled parts that clashed before
     * @throws Stale when others save faster than this; what was typed is saved with the next key
     * @throws AdviceSignedBefore when it was signed meanwhile
     */
    Saved save(String board, AdviceDetails seen, AdviceTyped base, AdviceTyped mine, Set<AdvicePart> unsettled) {
        AdviceDetails stands = seen;
        for (int i = 0; i < ATTEMPTS; i++) {
            var merged = mine.with(base, AdviceTyped.of(stands), unsettled);
            try {
                var saved = new Saved(saved(board, stands, merged.text()), merged.clashes());
                putAside(board, seen, mine, merged.clashes());
                return saved;
            } catch (Stale e) {
                stands = reread(board, seen);
            }
        }
        throw new Stale();
    }

    private AdviceDetails saved(String board, AdviceDetails stands, AdviceTyped text) {
        if (text.equals(AdviceTyped.of(stands))) {
            AdviceDetails now = reread(board, stands);
            if (now.version() != stands.version()) {
                throw new Stale();
            }
            return now;
        }
        var command = new DraftAdvice(
                new CaseId(stands.id()),
                text.of(AdvicePart.FACTS),
                text.of(AdvicePart.REASONS),
                text.recommends(),
                text.of(AdvicePart.RECOMMENDATION),
                stands.version());
        AdviceDetails after = calls.run(board, () -> advices.draft(command));
        boards(board).ifPresent(pages::wrote);
        return after;
    }

    private AdviceDetails reread(String board, AdviceDetails seen) {
        AdviceDetails now = calls.run(board, () -> advices.reread(new CaseId(seen.id())));
        if (now.state() == AdviceState.SIGNED) {
            throw new AdviceSignedBefore();
        }
        return now;
    }

    /** What clashes is in nobody's advice yet, so it is kept for its writer, over a crash too, until they choose. */
    private void putAside(String board, AdviceDetails seen, AdviceTyped mine, Set<AdvicePart> clashes) {
        for (AdvicePart part : AdvicePart.values()) {
            if (clashes.contains(part)) {
                aside(board, seen, part).keep(Map.of(TEXT, mine.of(part)));
            } else {
                Optional.ofNullable(asides.remove(part)).ifPresent(PrivateDraft::throwAway);
            }
        }
    }

    private PrivateDraft aside(String board, AdviceDetails seen, AdvicePart part) {
        return asides.computeIfAbsent(part, one -> {
            var draft = PrivateDraft.on(
                    calls, drafts, board, new DraftPlace(DraftKind.ADVICE_PART, seen.id(), part.name()));
            var unused = draft.find();
            return draft;
        });
    }

    /** What this person typed in parts that clashed, and had not chosen when they left. */
    Map<AdvicePart, String> asides(String board, AdviceDetails seen) {
        var found = new EnumMap<AdvicePart, String>(AdvicePart.class);
        calls.run(board, drafts::mine).stream()
                .filter(row -> row.kind() == DraftKind.ADVICE_PART)
                .filter(row -> row.about().filter(seen.id()::equals).isPresent())
                .map(row -> AdvicePart.valueOf(row.part()))
                .forEach(part -> aside(board, seen, part)
                        .kept()
                        .map(kept -> kept.fields().get(TEXT))
                        .ifPresent(text -> found.put(part, text)));
        return found;
    }

    /** What the Board Chair writes as their decision, before they sign it. */
    PrivateDraft decisionDraft(String board, DecisionDetails seen) {
        return PrivateDraft.on(calls, drafts, board, new DraftPlace(DraftKind.DECISION, seen.id(), ""));
    }

    Person me() {
        return calls.person().person();
    }

    /** Tells this page who else writes in the advice, until it is closed. */
    Registration follow(String board, AdviceDetails seen, UI ui, Consumer<List<Writer>> heard) {
        return boards(board)
                .map(here -> pages.opened(here, new OpenPage(seen.id(), me()), ui, heard))
                .orElseThrow(NotFound::new);
    }

    private Optional<BoardId> boards(String slug) {
        return calls.mine().stream()
                .filter(one -> one.slug().equals(slug))
                .map(BoardDetails::board)
                .findFirst();
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
