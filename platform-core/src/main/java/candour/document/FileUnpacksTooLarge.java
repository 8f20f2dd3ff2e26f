package candour.document;

import candour.kernel.Refusal;
import java.util.Map;

/** Unpacked it is larger, or in more pieces, than any honest document. */
public final class FileUnpacksTooLarge extends Refusal {
    FileUnpacksTooLarge() {
        super(Map.of());
    }
}
