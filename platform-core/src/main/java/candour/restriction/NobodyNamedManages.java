package candour.restriction;

import candour.kernel.Refusal;
import java.util.Map;

/** No business manager is among the people named, so nobody could keep it going. */
public final class NobodyNamedManages extends Refusal {
    public NobodyNamedManages() {
        super(Map.of());
    }
}
