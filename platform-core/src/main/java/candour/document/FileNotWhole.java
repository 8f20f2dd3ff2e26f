package candour.document;

import candour.kernel.Refusal;
import java.util.Map;

/** It broke off on its way. */
public final class FileNotWhole extends Refusal {
    FileNotWhole() {
        super(Map.of());
    }
}
