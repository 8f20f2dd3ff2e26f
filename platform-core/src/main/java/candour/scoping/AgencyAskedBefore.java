package candour.scoping;

import candour.kernel.Refusal;
import java.util.Map;

/** An agency was asked about this case, and that wasn't taken back. */
public final class AgencyAskedBefore extends Refusal {
    AgencyAskedBefore(String agency) {
        super(Map.of("agency", agency));
    }
}
