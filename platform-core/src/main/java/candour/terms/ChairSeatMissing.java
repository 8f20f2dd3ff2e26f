package candour.terms;

import candour.kernel.Refusal;
import java.util.Map;

/** The quorum asks for the panel chair, who has no seat. */
public final class ChairSeatMissing extends Refusal {
    ChairSeatMissing() {
        super(Map.of());
    }
}
