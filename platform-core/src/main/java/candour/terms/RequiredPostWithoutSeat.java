package candour.terms;

import candour.kernel.Refusal;
import java.util.Map;

/** A post has to be represented that has no seat. */
public final class RequiredPostWithoutSeat extends Refusal {
    RequiredPostWithoutSeat(String title) {
        super(Map.of("title", title));
    }
}
