package candour.document;

import candour.kernel.Refusal;
import java.util.Map;

/** It is, or has inside, something that a browser runs. */
public final class FileIsActive extends Refusal {
    FileIsActive() {
        super(Map.of());
    }
}
