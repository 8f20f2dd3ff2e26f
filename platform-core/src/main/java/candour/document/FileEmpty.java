package candour.document;

import candour.kernel.Refusal;
import java.util.Map;

/** There is nothing in it. */
public final class FileEmpty extends Refusal {
    FileEmpty() {
        super(Map.of());
    }
}
