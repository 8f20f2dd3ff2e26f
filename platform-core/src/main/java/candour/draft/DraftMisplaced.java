package candour.draft;

import candour.kernel.Refusal;
import java.util.Map;

/** A draft of this kind is written on a thing, and none was named; or the other way round. */
public final class DraftMisplaced extends Refusal {
    DraftMisplaced() {
        super(Map.of());
    }
}
