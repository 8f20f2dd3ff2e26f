package candour.document;

import candour.kernel.Refusal;
import java.util.Map;

/** The scanner found something in it. */
public final class DocumentIsRefused extends Refusal {
    DocumentIsRefused() {
        super(Map.of());
    }
}
