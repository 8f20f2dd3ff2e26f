package candour.wording;

import candour.kernel.Refusal;
import java.util.List;
import java.util.Map;

/** A text names the same facts as the product's, or people miss what they need. */
public final class PlacesDiffer extends Refusal {
    PlacesDiffer(List<String> needed) {
        super(Map.of("needed", String.join(", ", needed)));
    }
}
