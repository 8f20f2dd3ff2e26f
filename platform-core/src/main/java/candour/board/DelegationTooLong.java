package candour.board;

import candour.kernel.Refusal;
import java.util.Map;

/** An absence as long as this needs another Board Chair, not a delegate. */
public final class DelegationTooLong extends Refusal {
    DelegationTooLong(int most) {
        super(Map.of("most", most));
    }
}
