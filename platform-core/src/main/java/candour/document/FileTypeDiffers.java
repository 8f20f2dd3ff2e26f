package candour.document;

import candour.kernel.Refusal;
import java.util.Map;

/** It is something else than its name or its sender says. */
public final class FileTypeDiffers extends Refusal {
    FileTypeDiffers(String said, FileType found) {
        super(Map.of("said", said, "found", found.name()));
    }
}
