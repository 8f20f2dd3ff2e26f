package candour.casefile;

import candour.kernel.Refusal;
import java.util.Map;

/** The case is not at the step that this would finish. */
public final class StepOutOfTurn extends Refusal {
    StepOutOfTurn(String reference) {
        super(Map.of("reference", reference));
    }
}
