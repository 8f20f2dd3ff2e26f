package candour.terms;

import candour.kernel.Refusal;
import java.util.Map;

/** Members are counted, and a number of agencies is asked for. */
public final class QuorumAgenciesNotCounted extends Refusal {
    QuorumAgenciesNotCounted() {
        super(Map.of());
    }
}
