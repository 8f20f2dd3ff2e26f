package candour.terms;

import candour.kernel.Refusal;
import java.util.Map;

/** No guidance edition of this code is in the registry. */
public final class UnknownEdition extends Refusal {
    UnknownEdition(String edition) {
        super(Map.of("edition", edition));
    }
}
