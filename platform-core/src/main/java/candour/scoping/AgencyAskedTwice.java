package candour.scoping;

import candour.kernel.Refusal;
import java.util.Map;

/** One request names the same agency twice. */
public final class AgencyAskedTwice extends Refusal {
    AgencyAskedTwice(String agency) {
        super(Map.of("agency", agency));
    }
}
