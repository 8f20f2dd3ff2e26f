package candour.threshold;

import candour.kernel.Refusal;
import java.util.Map;

/** The panel has not met quorate on the case. */
public final class PanelHasNotMet extends Refusal {
    PanelHasNotMet(String reference) {
        super(Map.of("reference", reference));
    }
}
