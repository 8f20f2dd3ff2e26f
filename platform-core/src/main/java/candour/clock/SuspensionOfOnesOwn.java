package candour.clock;

import candour.kernel.Refusal;
import java.util.Map;

/** Whoever asked for a suspension doesn't approve it. */
public final class SuspensionOfOnesOwn extends Refusal {
    SuspensionOfOnesOwn() {
        super(Map.of());
    }
}
