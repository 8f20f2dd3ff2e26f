package candour.terms;

import candour.kernel.Refusal;
import java.util.Map;

/** A core partner agency is named once. */
public final class CoreAgencyTwice extends Refusal {
    CoreAgencyTwice() {
        super(Map.of());
    }
}
