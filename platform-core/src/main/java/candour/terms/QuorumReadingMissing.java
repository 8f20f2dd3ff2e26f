package candour.terms;

import candour.kernel.Refusal;
import java.util.Map;

/** Nobody chose how “a minimum of 3 members from core partner agencies” is read. */
public final class QuorumReadingMissing extends Refusal {
    QuorumReadingMissing() {
        super(Map.of());
    }
}
