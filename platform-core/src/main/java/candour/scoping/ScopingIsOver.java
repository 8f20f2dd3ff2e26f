package candour.scoping;

import candour.kernel.Refusal;
import java.util.Map;

/** The case is decided, so nothing is asked or answered about it any more. */
public final class ScopingIsOver extends Refusal {
    ScopingIsOver(String reference) {
        super(Map.of("reference", reference));
    }
}
