package candour.board;

import candour.kernel.Refusal;
import java.util.Map;

/** The person signs in at their agency, which keeps their sign-in. */
public final class SignsInAtAgency extends Refusal {
    SignsInAtAgency() {
        super(Map.of());
    }
}
