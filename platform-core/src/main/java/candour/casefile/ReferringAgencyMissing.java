package candour.casefile;

import candour.kernel.Refusal;
import java.util.Map;

/** An agency refers, and it isn't said which. */
public final class ReferringAgencyMissing extends Refusal {
    ReferringAgencyMissing() {
        super(Map.of("field", "referringAgency"));
    }
}
