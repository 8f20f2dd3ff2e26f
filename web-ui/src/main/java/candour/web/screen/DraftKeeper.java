package candour.web.screen;

import candour.draft.DraftDetails;
import candour.kernel.NotFound;
import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.problem.Problems;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Keeps what is typed into a form as its writer's private draft, and says beside the form what came of it. */
final class DraftKeeper {
    private final SaveState state = new SaveState();
    private final PrivateDraft draft;
    private final Supplier<Map<String, String>> typed;
    private Map<String, String> untouched;
    private boolean over;
    private Consumer<DraftDetails> begun = one -> {};

    /** @param typed what stands in the form now, by the names of its fields; nothing is kept until something else does */
    DraftKeeper(PrivateDraft draft, Supplier<Map<String, String>> typed) {
        this.draft = draft;
        this.typed = typed;
        this.untouched = Map.copyOf(typed.get());
    }

    /** Keeps what is typed into the form, which shows the state. */
    void watch(Component form) {
        state.watch(form, this::keep);
    }

    SaveState state() {
        return state;
    }

    /** Told once, when there is a draft where there was none. */
    void onBegun(Consumer<DraftDetails> listener) {
        begun = listener;
    }

    /** Puts back what was kept on the thing that the draft is written on. */
    void restore(Consumer<Map<String, String>> form) {
        draft.find().ifPresent(kept -> restored(kept, form));
    }

    /** Puts back one draft that was kept. */
    void restored(DraftDetails kept, Consumer<Map<String, String>> form) {
        form.accept(kept.fields());
        OffsetDateTime saved = kept.row().savedAt();
        state.says(Words.of("draft.restored", Said.moment(saved)));
    }

    /** Saves what stands in the form, unless nothing was typed or it was sent. */
    void keep() {
        Map<String, String> now = typed.get();
        boolean first = draft.kept().isEmpty();
        if (over || (first && now.equals(untouched))) {
            return;
        }
        try {
            draft.keep(now);
            state.saved();
            draft.kept().filter(one -> first).ifPresent(begun);
        } catch (Stale e) {
            state.refused(Words.of("draft.elsewhere"));
        } catch (NotFound e) {
            state.refused(Words.of("draft.sent"));
        } catch (Refusal e) {
            state.refused(Problems.sentence(e));
        }
    }

    /** Runs the use case that the form is for; with it, the draft is gone. What was typed last is kept until then. */
    <T> T carriedOutBy(Supplier<T> useCase) {
        T result = draft.carriedOutBy(useCase);
        over = true;
        return result;
    }

    /** The form was given up, so its draft is thrown away. */
    void throwAway() {
        draft.throwAway();
        state.says(Words.of("draft.begin"));
    }

    /** Another form in the same place begins, with nothing typed in it. */
    void beginAnew() {
        over = false;
        untouched = Map.copyOf(typed.get());
        state.says(Words.of("draft.begin"));
    }

    Optional<DraftDetails> kept() {
        return draft.kept();
    }
}
