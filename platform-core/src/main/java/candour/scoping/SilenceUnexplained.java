package candour.scoping;

import candour.kernel.Refusal;
import java.util.List;
import java.util.Map;

/** Agencies are silent, and nothing says why the scoping is closed without them. */
public final class SilenceUnexplained extends Refusal {
    SilenceUnexplained(List<String> silent) {
        super(Map.of("silent", String.join(", ", silent)));
    }
}
