package candour.wording;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A text of the screens that a board has changed once, as it stands now.
 *
 * @param key names the text: {@code cases.lede}
 * @param own the board's words; empty when the product's stand again
 * @param changedOn the last day on which it was changed or taken back
 */
public record OwnTextDetails(String key, Optional<String> own, LocalDate changedOn, long version) {}
