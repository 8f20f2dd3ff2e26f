package candour.restriction;

import candour.kernel.Refusal;
import java.util.Map;

/** Whoever restricts has to be among the people named. */
public final class RestrictsWithoutOneself extends Refusal {
    public RestrictsWithoutOneself() {
        super(Map.of());
    }
}
