package candour.document;

import candour.kernel.Refusal;
import java.util.Map;

/** It came so slowly that it was given up. */
public final class FileTooSlow extends Refusal {
    FileTooSlow() {
        super(Map.of());
    }
}
