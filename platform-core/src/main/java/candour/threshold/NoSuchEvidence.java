package candour.threshold;

import candour.kernel.Refusal;
import java.util.Map;

/** The worksheet has no such evidence. */
public final class NoSuchEvidence extends Refusal {
    NoSuchEvidence() {
        super(Map.of());
    }
}
