package candour.threshold;

import candour.kernel.Refusal;
import java.util.List;
import java.util.Map;

/** Limbs of the test that are asked have no answer. */
public final class LimbsUnanswered extends Refusal {
    LimbsUnanswered(List<String> limbs) {
        super(Map.of("limbs", limbs));
    }
}
