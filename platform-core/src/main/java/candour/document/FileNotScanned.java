package candour.document;

import candour.kernel.Refusal;
import java.util.Map;

/** The scanner is away, so a file that would have been read at once isn't. */
public final class FileNotScanned extends Refusal {
    FileNotScanned() {
        super(Map.of());
    }
}
