package candour.threshold;

import candour.kernel.Refusal;
import java.util.List;
import java.util.Map;

/** Limbs of the test have no evidence with its source. */
public final class LimbsWithoutEvidence extends Refusal {
    LimbsWithoutEvidence(List<String> limbs) {
        super(Map.of("limbs", limbs));
    }
}
