package candour.board;

import candour.identity.Capacity;
import candour.kernel.Refusal;
import java.util.Map;

/** A roster can't give this capacity. */
public final class CapacityOfNoPost extends Refusal {
    public CapacityOfNoPost(Capacity capacity) {
        super(Map.of("capacity", capacity));
    }
}
