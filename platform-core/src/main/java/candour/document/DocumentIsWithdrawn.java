package candour.document;

import candour.kernel.Refusal;
import java.util.Map;

/** It was withdrawn. */
public final class DocumentIsWithdrawn extends Refusal {
    DocumentIsWithdrawn() {
        super(Map.of());
    }
}
