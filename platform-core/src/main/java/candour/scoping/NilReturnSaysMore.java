package candour.scoping;

import candour.kernel.Refusal;
import java.util.Map;

/** A nil return says what only an agency that knows somebody can say. */
public final class NilReturnSaysMore extends Refusal {
    NilReturnSaysMore() {
        super(Map.of());
    }
}
