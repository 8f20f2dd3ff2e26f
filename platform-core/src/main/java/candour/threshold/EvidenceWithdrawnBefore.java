package candour.threshold;

import candour.kernel.Refusal;
import java.util.Map;

/** The evidence was withdrawn before. */
public final class EvidenceWithdrawnBefore extends Refusal {
    EvidenceWithdrawnBefore() {
        super(Map.of());
    }
}
