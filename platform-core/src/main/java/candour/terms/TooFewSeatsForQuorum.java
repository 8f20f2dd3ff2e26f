package candour.terms;

import candour.kernel.Refusal;
import java.util.Map;

/** The quorum asks for more members than there are seats that count. */
public final class TooFewSeatsForQuorum extends Refusal {
    TooFewSeatsForQuorum(int asked, int there) {
        super(Map.of("asked", asked, "there", there));
    }
}
