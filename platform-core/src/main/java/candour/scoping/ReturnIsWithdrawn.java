package candour.scoping;

import candour.kernel.Refusal;
import java.util.Map;

/** The board took its request to the agency back. */
public final class ReturnIsWithdrawn extends Refusal {
    ReturnIsWithdrawn(String agency) {
        super(Map.of("agency", agency));
    }
}
