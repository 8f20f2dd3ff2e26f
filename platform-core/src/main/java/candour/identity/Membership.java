package candour.identity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a board's roster says of a person today.
 *
 * @param name as the roster has it
 * @param capacities those of the person's own posts
 * @param standIn for whom the person stands in besides; never for a capacity that is their own
 */
public record Membership(Optional<String> name, Set<Capacity> capacities, Optional<StandIn> standIn) {
    /** Those of own posts, and the Board Chair's for whoever stands in. */
    public Set<Capacity> allCapacities() {
        var all = EnumSet.copyOf(capacities);
        standIn.ifPresent(chair -> all.add(Capacity.BOARD_CHAIR));
        return all;
    }
}
