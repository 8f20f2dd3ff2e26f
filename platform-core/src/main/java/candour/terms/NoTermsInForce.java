package candour.terms;

import candour.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** On this day no version of the board's Terms of Reference holds. */
public final class NoTermsInForce extends Refusal {
    public NoTermsInForce(LocalDate day) {
        super(Map.of("day", day));
    }
}
