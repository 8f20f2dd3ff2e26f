package candour.draft;

import java.util.Optional;
import java.util.function.Supplier;

/** The draft that the present use case carries out, if it does: it is gone if and only if the use case commits. */
public final class CarriedOut {
    private static final ThreadLocal<DraftId> NOW = new ThreadLocal<>();

    private CarriedOut() {}

    /**
     * Runs one use case.
     *
     * @param draft of the same person, in the same board; another's stays untouched
     */
    public static <T> T by(Optional<DraftId> draft, Supplier<T> useCase) {
        draft.ifPresent(NOW::set);
        try {
            return useCase.get();
        } finally {
            NOW.remove();
        }
    }

    /** For the use case that is entered first, and for no other, such as the one that records that it was refused. */
    static Optional<DraftId> take() {
        Optional<DraftId> draft = Optional.ofNullable(NOW.get());
        NOW.remove();
        return draft;
    }
}
