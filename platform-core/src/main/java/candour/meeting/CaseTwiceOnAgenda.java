package candour.meeting;

import candour.kernel.Refusal;
import java.util.Map;

/** A case stands on the agenda twice. */
public final class CaseTwiceOnAgenda extends Refusal {
    CaseTwiceOnAgenda(String reference) {
        super(Map.of("reference", reference));
    }
}
