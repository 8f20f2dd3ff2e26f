package candour.casefile;

import candour.kernel.Refusal;
import java.util.Map;

/** The child death overview panel refers only where it thinks neglect, abuse or poor professional practice was a factor. */
public final class CdopFactorMissing extends Refusal {
    CdopFactorMissing() {
        super(Map.of("field", "cdop.factors"));
    }
}
