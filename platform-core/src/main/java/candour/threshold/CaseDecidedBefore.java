package candour.threshold;

import candour.kernel.Refusal;
import java.util.Map;

/** The case was decided before. */
public final class CaseDecidedBefore extends Refusal {
    CaseDecidedBefore(String reference) {
        super(Map.of("reference", reference));
    }
}
