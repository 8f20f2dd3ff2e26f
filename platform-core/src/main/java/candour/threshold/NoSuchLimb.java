package candour.threshold;

import candour.kernel.Refusal;
import java.util.Map;

/** The edition has no such limb. */
public final class NoSuchLimb extends Refusal {
    NoSuchLimb(String limb) {
        super(Map.of("limb", limb));
    }
}
