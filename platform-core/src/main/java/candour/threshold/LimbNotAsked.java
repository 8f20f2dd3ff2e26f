package candour.threshold;

import candour.kernel.Refusal;
import java.util.Map;

/** The answers given so far do not ask this limb. */
public final class LimbNotAsked extends Refusal {
    LimbNotAsked(String limb) {
        super(Map.of("limb", limb));
    }
}
