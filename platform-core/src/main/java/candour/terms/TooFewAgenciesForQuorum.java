package candour.terms;

import candour.kernel.Refusal;
import java.util.Map;

/** The quorum asks for more agencies than have a seat that counts. */
public final class TooFewAgenciesForQuorum extends Refusal {
    TooFewAgenciesForQuorum(int asked, int there) {
        super(Map.of("asked", asked, "there", there));
    }
}
