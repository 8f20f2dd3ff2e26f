package candour.terms;

import candour.kernel.Refusal;
import java.util.Map;

/** The panel has one chair. */
public final class ChairSeatTwice extends Refusal {
    ChairSeatTwice(int seats) {
        super(Map.of("seats", seats));
    }
}
