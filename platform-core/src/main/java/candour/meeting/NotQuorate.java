package candour.meeting;

import candour.kernel.Refusal;
import candour.terms.QuorumFound;
import java.util.Map;

/** Too few of those who count are there; the sentence says who is missing. */
public final class NotQuorate extends Refusal {
    public NotQuorate(QuorumFound found) {
        super(Map.of("shortfalls", found.shortfalls()));
    }
}
