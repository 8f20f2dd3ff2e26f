package candour.scoping;

import candour.kernel.Refusal;
import java.util.Map;

/** The case is restricted, and the person who is to answer reads the board's cases and isn't among those named. */
public final class NotNamedForCase extends Refusal {
    NotNamedForCase(String named) {
        super(Map.of("named", named));
    }
}
