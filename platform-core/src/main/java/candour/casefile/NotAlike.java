package candour.casefile;

import candour.kernel.Refusal;
import java.util.Map;

/** Nothing that is known makes the two referrals alike. */
public final class NotAlike extends Refusal {
    NotAlike(String reference) {
        super(Map.of("reference", reference));
    }
}
