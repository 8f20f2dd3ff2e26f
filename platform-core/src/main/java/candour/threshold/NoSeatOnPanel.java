package candour.threshold;

import candour.kernel.Refusal;
import java.util.Map;

/** The person holds no seat on the panel under the Terms of Reference of the day, so there is no view of theirs to keep. */
public final class NoSeatOnPanel extends Refusal {
    NoSeatOnPanel() {
        super(Map.of());
    }
}
