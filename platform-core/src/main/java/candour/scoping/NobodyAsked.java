package candour.scoping;

import candour.kernel.Refusal;
import java.util.Map;

/** No agency was asked about this case, so there is nothing to close. */
public final class NobodyAsked extends Refusal {
    NobodyAsked(String reference) {
        super(Map.of("reference", reference));
    }
}
