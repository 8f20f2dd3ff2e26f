package candour.casefile;

import candour.kernel.Refusal;
import java.util.Map;

/** Under the guidance edition that the board follows, no Chair's request opens a case. */
public final class NotOpenedByRequest extends Refusal {
    NotOpenedByRequest(String edition) {
        super(Map.of("edition", edition));
    }
}
