package candour.clock;

import candour.kernel.Refusal;
import java.util.Map;

/** The suspension was approved, declined or ended before. */
public final class SuspensionSettled extends Refusal {
    SuspensionSettled() {
        super(Map.of());
    }
}
