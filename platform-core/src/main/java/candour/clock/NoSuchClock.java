package candour.clock;

import candour.kernel.Refusal;
import java.util.Map;

/** The edition has no such clock. */
public final class NoSuchClock extends Refusal {
    NoSuchClock(String clock) {
        super(Map.of("clock", clock));
    }
}
