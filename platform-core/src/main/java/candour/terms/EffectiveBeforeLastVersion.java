package candour.terms;

import candour.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** A new version begins after the one before. */
public final class EffectiveBeforeLastVersion extends Refusal {
    EffectiveBeforeLastVersion(int number, LocalDate effectiveFrom) {
        super(Map.of("number", number, "effectiveFrom", effectiveFrom));
    }
}
