package candour.threshold;

import candour.kernel.Refusal;
import java.util.Map;

/** The advice is signed and never changes. */
public final class AdviceSignedBefore extends Refusal {
    public AdviceSignedBefore() {
        super(Map.of());
    }
}
