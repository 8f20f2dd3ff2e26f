package candour.meeting;

import candour.kernel.Refusal;
import java.util.Map;

/** The Terms of Reference name no deputy for the seat; somebody else doesn't count. */
public final class DeputyNotNamed extends Refusal {
    DeputyNotNamed(String title) {
        super(Map.of("title", title));
    }
}
