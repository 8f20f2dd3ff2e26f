package candour.casefile;

import candour.kernel.Refusal;
import java.util.Map;

/** A correction says the same as what stands there already. */
public final class NothingCorrected extends Refusal {
    NothingCorrected(String reference) {
        super(Map.of("reference", reference));
    }
}
