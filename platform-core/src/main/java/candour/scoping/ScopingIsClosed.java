package candour.scoping;

import candour.kernel.Refusal;
import java.util.Map;

/** The scoping of this case was closed before. */
public final class ScopingIsClosed extends Refusal {
    ScopingIsClosed(String reference) {
        super(Map.of("reference", reference));
    }
}
