package candour.document;

import candour.kernel.Refusal;
import java.util.Map;

/** The scanner found something in a file that would have been read at once. */
public final class FileIsInfected extends Refusal {
    FileIsInfected(String signature) {
        super(Map.of("signature", signature));
    }
}
