package candour.guidance;

import candour.kernel.Refusal;
import java.util.Map;

/** An edition of this code is published, and says something else. */
public final class EditionTaken extends Refusal {
    EditionTaken(String edition) {
        super(Map.of("edition", edition));
    }
}
