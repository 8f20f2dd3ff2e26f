package candour.meeting;

import candour.kernel.Refusal;
import java.util.Map;

/** Whoever arrives is in the seat already. */
public final class SeatTakenAlready extends Refusal {
    SeatTakenAlready(String title) {
        super(Map.of("title", title));
    }
}
