package candour.document;

import candour.kernel.Refusal;
import java.util.Map;

/** The day on which the police were given a document lies ahead. */
public final class SharedInTheFuture extends Refusal {
    SharedInTheFuture() {
        super(Map.of());
    }
}
