package candour.document;

import candour.kernel.Refusal;
import java.util.Map;

/** It is larger than the door lets in. */
public final class FileTooLarge extends Refusal {
    FileTooLarge(int megabytes) {
        super(Map.of("megabytes", megabytes));
    }
}
