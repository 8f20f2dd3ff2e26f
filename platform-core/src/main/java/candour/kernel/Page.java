package candour.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some of a list in its stable order.
 *
 * @param next where the next page begins, or empty on the last one
 */
public record Page<T>(List<T> items, Optional<String> next) {
    /** The most that one page holds. */
    public static final int MOST = 100;

    /**
     * @param found up to {@code limit + 1} items: one more than asked tells that there is a next page
     * @param cursor where a page after the given item begins
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, String> cursor) {
        if (found.size() <= limit) {
            return new Page<>(List.copyOf(found), Optional.empty());
        }
        var items = List.copyOf(found.subList(0, limit));
        return new Page<>(items, Optional.of(cursor.apply(items.get(limit - 1))));
    }
}
