package candour.meeting;

import candour.kernel.Refusal;
import java.util.Map;

/** The case is decided; the panel has nothing more to consider. */
public final class CaseIsDecided extends Refusal {
    CaseIsDecided(String reference) {
        super(Map.of("reference", reference));
    }
}
