package candour.terms;

import candour.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Terms of Reference don't hold before the board has approved them. */
public final class EffectiveBeforeApproval extends Refusal {
    EffectiveBeforeApproval(LocalDate approvedOn, LocalDate effectiveFrom) {
        super(Map.of("approvedOn", approvedOn, "effectiveFrom", effectiveFrom));
    }
}
