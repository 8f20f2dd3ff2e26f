package candour.draft;

import candour.kernel.Refusal;
import java.util.Map;

/** Somebody has begun as many drafts of a kind as may wait at once. */
public final class TooManyDrafts extends Refusal {
    TooManyDrafts(int most) {
        super(Map.of("most", most));
    }
}
