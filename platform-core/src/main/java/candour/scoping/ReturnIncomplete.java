package candour.scoping;

import candour.kernel.Refusal;
import java.util.Map;

/** An agency's return lacks a part that its answer needs. */
public final class ReturnIncomplete extends Refusal {
    ReturnIncomplete(ReturnPart missing) {
        super(Map.of("missing", missing));
    }
}
