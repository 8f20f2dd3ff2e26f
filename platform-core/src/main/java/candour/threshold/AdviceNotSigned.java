package candour.threshold;

import candour.kernel.Refusal;
import java.util.Map;

/** The panel has not advised in writing yet. */
public final class AdviceNotSigned extends Refusal {
    AdviceNotSigned(String reference) {
        super(Map.of("reference", reference));
    }
}
