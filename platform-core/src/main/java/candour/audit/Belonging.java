package candour.audit;

import java.util.UUID;
import java.util.stream.Stream;

/** Through this a feature says whose history is part of a thing's own. */
public interface Belonging {
    /** What belongs to the thing; nothing when the feature doesn't know it. */
    Stream<UUID> belongingTo(UUID thing);
}
