package candour.wording;

import java.util.Optional;

/** The texts of the screens, as far as a board may put its own words in their place. */
public interface ScreenTexts {
    /** What the product says, of a text that a board may change; empty for every other key. */
    Optional<String> open(String key);
}
