package candour.document;

import candour.kernel.Refusal;
import java.util.Map;

/** It is of none of the types that are taken, or of one that only looks like one. */
public final class FileTypeNotTaken extends Refusal {
    FileTypeNotTaken() {
        super(Map.of());
    }
}
