package candour.document;

import candour.kernel.Refusal;
import java.util.Map;

/** It needs a password, so nobody can look into it. */
public final class FileIsLocked extends Refusal {
    FileIsLocked() {
        super(Map.of());
    }
}
