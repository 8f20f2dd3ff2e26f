package candour.scoping;

import candour.kernel.Refusal;
import java.util.Map;

/** The agency has answered, so nobody is asked or reminded any more. */
public final class ReturnIsGiven extends Refusal {
    ReturnIsGiven(String agency) {
        super(Map.of("agency", agency));
    }
}
