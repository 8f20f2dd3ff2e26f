package candour.scoping;

import candour.kernel.Refusal;
import java.util.Map;

/** Somebody else was named to answer for the agency. */
public final class ReturnOfAnother extends Refusal {
    ReturnOfAnother(String named) {
        super(Map.of("named", named));
    }
}
