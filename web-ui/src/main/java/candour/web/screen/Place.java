package candour.web.screen;

import java.util.List;
import java.util.Optional;

/**
 * Where a screen is.
 *
 * @param board its name in addresses; empty where no board is
 * @param crumbs the way to it, the screen itself last
 */
record Place(Optional<String> board, List<Crumb> crumbs) {
    /** @param address empty for the screen itself */
    record Crumb(String text, Optional<String> address) {}

    static Place of(String title) {
        return new Place(Optional.empty(), List.of(new Crumb(title, Optional.empty())));
    }
}
