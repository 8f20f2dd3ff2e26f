package candour.threshold;

import candour.kernel.Refusal;
import java.util.Map;

/** A decision that departs from the advice needs a paragraph of reasons. */
public final class ReasonsTooShort extends Refusal {
    ReasonsTooShort(int least) {
        super(Map.of("least", least));
    }
}
