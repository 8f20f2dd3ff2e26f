package candour.casefile;

import candour.kernel.Refusal;
import java.util.Map;

/** A sibling is in a referral beside whom it is about first; alone there is nobody to be a sibling of. */
public final class OnlySiblings extends Refusal {
    OnlySiblings() {
        super(Map.of("field", "children"));
    }
}
