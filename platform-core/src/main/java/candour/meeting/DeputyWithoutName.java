package candour.meeting;

import candour.kernel.Refusal;
import java.util.Map;

/** A deputy sits under their own name. */
public final class DeputyWithoutName extends Refusal {
    DeputyWithoutName(String title) {
        super(Map.of("title", title));
    }
}
