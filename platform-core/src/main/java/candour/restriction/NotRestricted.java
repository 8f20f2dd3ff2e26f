package candour.restriction;

import candour.kernel.Refusal;
import java.util.Map;

/** There is no restriction to lift. */
public final class NotRestricted extends Refusal {
    public NotRestricted(String reference) {
        super(Map.of("reference", reference));
    }
}
