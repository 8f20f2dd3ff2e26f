package candour.wording;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The places in a text that facts come into, such as {@code {0}}, and how much longer than the product's a text may be. */
final class Places {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}?|}");
    private static final int ROOM = 60;

    private Places() {}

    /**
     * @throws PlacesDiffer when one has a place that the other hasn't
     * @throws NoPlaces when the board's has places and the product's has none
     * @throws OwnTextTooLong when the board's is more than twice as long as the product's, and longer than 60 characters
     */
    static void check(String own, String product) {
        List<String> needed = of(product);
        if (!of(own).equals(needed)) {
            throw needed.isEmpty() ? new NoPlaces() : new PlacesDiffer(needed);
        }
        int most = Math.max(ROOM, 2 * product.length());
        if (own.length() > most) {
            throw new OwnTextTooLong(most);
        }
    }

    private static List<String> of(String text) {
        return List.copyOf(new TreeSet<>(
                PLACE.matcher(text).results().map(MatchResult::group).toList()));
    }
}
