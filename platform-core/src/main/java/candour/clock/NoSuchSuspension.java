package candour.clock;

import candour.kernel.Refusal;
import java.util.Map;

/** The referral has no such suspension. */
public final class NoSuchSuspension extends Refusal {
    NoSuchSuspension() {
        super(Map.of());
    }
}
