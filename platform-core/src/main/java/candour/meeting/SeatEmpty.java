package candour.meeting;

import candour.kernel.Refusal;
import java.util.Map;

/** Whoever leaves isn't in the seat. */
public final class SeatEmpty extends Refusal {
    SeatEmpty(String title) {
        super(Map.of("title", title));
    }
}
