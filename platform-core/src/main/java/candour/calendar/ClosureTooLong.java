package candour.calendar;

import candour.kernel.Refusal;
import java.util.Map;

/** A board whose office is closed for as long as this does its business in another way. */
public final class ClosureTooLong extends Refusal {
    ClosureTooLong(int most) {
        super(Map.of("most", most));
    }
}
