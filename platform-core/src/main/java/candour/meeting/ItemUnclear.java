package candour.meeting;

import candour.kernel.Refusal;
import java.util.Map;

/** An item of the agenda is neither one case nor one matter. */
public final class ItemUnclear extends Refusal {
    ItemUnclear(int position) {
        super(Map.of("position", position));
    }
}
