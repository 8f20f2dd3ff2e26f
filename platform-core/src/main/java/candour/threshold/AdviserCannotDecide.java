package candour.threshold;

import candour.kernel.Refusal;
import java.util.Map;

/** Adviser and decider are two people: who signed the advice doesn't decide on it, by whatever post. */
public final class AdviserCannotDecide extends Refusal {
    AdviserCannotDecide(String reference) {
        super(Map.of("reference", reference));
    }
}
