package candour.restriction;

import candour.kernel.Refusal;
import java.util.List;
import java.util.Map;

/** Nobody among the people named could decide on it, so it would wait for ever. */
public final class NobodyNamedDecides extends Refusal {
    public NobodyNamedDecides(List<String> missing) {
        super(Map.of("missing", missing));
    }
}
