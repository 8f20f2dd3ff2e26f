package candour.document;

import candour.kernel.Refusal;
import java.util.Map;

/** It has programs inside. */
public final class FileHoldsMacros extends Refusal {
    FileHoldsMacros() {
        super(Map.of());
    }
}
