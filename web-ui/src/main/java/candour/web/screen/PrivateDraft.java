package candour.web.screen;

import candour.draft.BeginDraft;
import candour.draft.BeginDraftOn;
import candour.draft.CarriedOut;
import candour.draft.DraftDetails;
import candour.draft.DraftId;
import candour.draft.DraftKind;
import candour.draft.DraftPlace;
import candour.draft.DraftRow;
import candour.draft.DraftService;
import candour.draft.SaveDraft;
import candour.kernel.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** One private draft as a screen keeps it: found or begun, saved when something else was typed, gone when it is sent. */
final class PrivateDraft {
    private final ScreenCalls calls;
    private final DraftService drafts;
    private final String board;
    private final DraftKind kind;
    private final Optional<DraftPlace> place;
    private Optional<DraftDetails> kept = Optional.empty();

    private PrivateDraft(
            ScreenCalls calls, DraftService drafts, String board, DraftKind kind, Optional<DraftPlace> place) {
        this.calls = calls;
        this.drafts = drafts;
        this.board = board;
        this.kind = kind;
        this.place = place;
    }

    /** The one draft that somebody has on a thing. */
    static PrivateDraft on(ScreenCalls calls, DraftService drafts, String board, DraftPlace place) {
        return new PrivateDraft(calls, drafts, board, place.kind(), Optional.of(place));
    }

    /** One of the drafts about nothing that is there yet. */
    static PrivateDraft anew(ScreenCalls calls, DraftService drafts, String board, DraftKind kind) {
        return new PrivateDraft(calls, drafts, board, kind, Optional.empty());
    }

    /** What was typed on the thing before, if there is any. */
    Optional<DraftDetails> find() {
        kept = place.flatMap(on -> calls.run(board, () -> drafts.find(on)));
        return kept;
    }

    /**
     * Goes on with one of these.
     *
     * @throws NotFound when it is gone, or never was this person's of this kind
     */
    DraftDetails open(UUID id) {
        DraftDetails opened = calls.run(board, () -> drafts.get(new DraftId(id)));
        if (opened.row().kind() != kind) {
            throw new NotFound();
        }
        kept = Optional.of(opened);
        return opened;
    }

    /** The unsent drafts of this kind, the one saved last first. */
    List<DraftRow> unsent() {
        return calls.run(board, drafts::mine).stream()
                .filter(row -> row.kind() == kind)
                .toList();
    }

    /**
     * Saves what was typed, if it isn't what was saved last.
     *
     * @throws candour.kernel.Stale when it was saved elsewhere since, such as in another tab
     * @throws NotFound when it was sent or thrown away elsewhere
     */
    void keep(Map<String, String> typed) {
        if (kept.map(DraftDetails::fields).filter(typed::equals).isPresent()) {
            return;
        }
        kept = Optional.of(calls.run(board, () -> kept.map(before -> drafts.save(new SaveDraft(
                        new DraftId(before.id()), typed, before.row().version())))
                .orElseGet(() -> place.map(on -> drafts.beginOn(new BeginDraftOn(on, typed)))
                        .orElseGet(() -> drafts.begin(new BeginDraft(kind, typed))))));
    }

    /** The draft as it was saved last. */
    Optional<DraftDetails> kept() {
        return kept;
    }

    void throwAway(DraftRow row) {
        calls.run(board, () -> drafts.throwAway(new DraftId(row.id())));
        kept = kept.filter(one -> !one.id().equals(row.id()));
    }

    void throwAway() {
        kept.map(DraftDetails::row).ifPresent(this::throwAway);
    }

    /** Runs the use case that the draft was written for; with it, the draft is gone. */
    <T> T carriedOutBy(Supplier<T> useCase) {
        T result = CarriedOut.by(kept.map(one -> new DraftId(one.id())), useCase);
        kept = Optional.empty();
        return result;
    }
}
