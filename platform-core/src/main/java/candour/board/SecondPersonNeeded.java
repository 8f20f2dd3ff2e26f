package candour.board;

import candour.kernel.Refusal;
import java.util.Map;

/** Who asked for a reset isn't the second person who confirms it. */
public final class SecondPersonNeeded extends Refusal {
    SecondPersonNeeded() {
        super(Map.of());
    }
}
