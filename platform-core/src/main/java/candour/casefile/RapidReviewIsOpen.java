package candour.casefile;

import candour.kernel.Refusal;
import java.util.Map;

/** The notification of the incident opened a rapid review, so it can't be said any more that there was none. */
public final class RapidReviewIsOpen extends Refusal {
    RapidReviewIsOpen(String reference) {
        super(Map.of("reference", reference));
    }
}
