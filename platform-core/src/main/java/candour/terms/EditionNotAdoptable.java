package candour.terms;

import candour.kernel.Refusal;
import java.util.Map;

/** The guidance edition needs a legal check before any board follows it. */
public final class EditionNotAdoptable extends Refusal {
    EditionNotAdoptable(String edition, String why) {
        super(Map.of("edition", edition, "why", why));
    }
}
