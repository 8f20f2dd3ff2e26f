package candour.scoping;

import candour.kernel.Refusal;
import java.util.Map;

/** This person is the one who is to answer already. */
public final class PersonNamedAlready extends Refusal {
    PersonNamedAlready(String named) {
        super(Map.of("named", named));
    }
}
