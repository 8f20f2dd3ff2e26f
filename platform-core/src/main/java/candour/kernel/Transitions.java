package candour.kernel;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The state machine of an aggregate: which state may follow which. Whether it may follow <em>now</em> is the guard's
 * question, asked by the aggregate.
 *
 * @param <S> the states
 */
public final class Transitions<S extends Enum<S>> {
    private final Map<S, Set<S>> after;

    private Transitions(Map<S, Set<S>> after) {
        this.after = after;
    }

    public static <S extends Enum<S>> Transitions<S> of(Class<S> states) {
        var none = new EnumMap<S, Set<S>>(states);
        for (S state : states.getEnumConstants()) {
            none.put(state, EnumSet.noneOf(states));
        }
        return new Transitions<>(none);
    }

    /** The same machine with one more way. */
    public Transitions<S> allow(S from, S to) {
        var more = new EnumMap<>(after);
        var targets = EnumSet.of(to);
        targets.addAll(after.getOrDefault(from, Set.of()));
        more.put(from, targets);
        return new Transitions<>(more);
    }

    public boolean allows(S from, S to) {
        return after.getOrDefault(from, Set.of()).contains(to);
    }

    /** @return the new state, or the refusal is thrown */
    public S go(S from, S to, Supplier<? extends Refusal> refusal) {
        if (!allows(from, to)) {
            throw refusal.get();
        }
        return to;
    }
}
