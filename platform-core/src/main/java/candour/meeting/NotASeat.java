package candour.meeting;

import candour.kernel.Refusal;
import java.util.Map;

/** The post has no standing seat on the panel. */
public final class NotASeat extends Refusal {
    NotASeat() {
        super(Map.of());
    }
}
