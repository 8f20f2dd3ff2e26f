package candour.document;

import candour.kernel.Refusal;
import java.util.Map;

/** The scanner has not looked at it yet. */
public final class DocumentNotScanned extends Refusal {
    DocumentNotScanned() {
        super(Map.of());
    }
}
