package candour.threshold;

import candour.kernel.Refusal;
import java.util.Map;

/** Whoever doesn't think that it is met has to say why. */
public final class ViewWithoutReasons extends Refusal {
    ViewWithoutReasons() {
        super(Map.of());
    }
}
