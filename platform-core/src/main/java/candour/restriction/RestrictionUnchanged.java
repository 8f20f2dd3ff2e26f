package candour.restriction;

import candour.kernel.Refusal;
import java.util.Map;

/** It is restricted to the same people already. */
public final class RestrictionUnchanged extends Refusal {
    public RestrictionUnchanged(String reference) {
        super(Map.of("reference", reference));
    }
}
