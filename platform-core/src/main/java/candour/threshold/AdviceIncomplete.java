package candour.threshold;

import candour.kernel.Refusal;
import java.util.List;
import java.util.Map;

/** Parts of the advice are still to be written. */
public final class AdviceIncomplete extends Refusal {
    AdviceIncomplete(List<String> parts) {
        super(Map.of("parts", parts));
    }
}
