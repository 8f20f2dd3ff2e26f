package candour.terms;

import candour.kernel.Refusal;
import java.util.Map;

/** Agencies are counted, and nobody said how many have to be there. */
public final class QuorumAgenciesMissing extends Refusal {
    QuorumAgenciesMissing() {
        super(Map.of());
    }
}
