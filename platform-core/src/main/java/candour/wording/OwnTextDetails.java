package candour.wording;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A text of the screens that a board may change, as it stands for the board.
 *
 * @param key names the text: {@code cases.lede}
 * @param own the board's words; empty while the product's own stand
 * @param changedOn empty until the board changed it for the first time
 * @param version 0 until then
 */
public record OwnTextDetails(String key, Optional<String> own, Optional<LocalDate> changedOn, long version) {}
