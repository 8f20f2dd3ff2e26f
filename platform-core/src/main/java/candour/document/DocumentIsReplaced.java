package candour.document;

import candour.kernel.Refusal;
import java.util.Map;

/** A newer version took its place. */
public final class DocumentIsReplaced extends Refusal {
    DocumentIsReplaced() {
        super(Map.of());
    }
}
