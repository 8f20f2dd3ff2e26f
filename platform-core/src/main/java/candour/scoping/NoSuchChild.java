package candour.scoping;

import candour.kernel.Refusal;
import java.util.Map;

/** A return names a child whom the request isn't about. */
public final class NoSuchChild extends Refusal {
    NoSuchChild() {
        super(Map.of());
    }
}
