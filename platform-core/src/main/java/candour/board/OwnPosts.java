package candour.board;

import candour.identity.Capacity;
import candour.identity.StandIn;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody is on a board today; for showing what they can do, never for deciding it.
 *
 * @param name as the roster has it
 * @param capacities the Board Chair's too, for whoever stands in
 * @param standIn for whom they stand in today
 */
public record OwnPosts(String name, Set<Capacity> capacities, Optional<StandIn> standIn) {
    /** Whether the Board Chair's capacity is one of their own posts'. */
    public boolean isBoardChair() {
        return capacities.contains(Capacity.BOARD_CHAIR) && standIn.isEmpty();
    }

    /** Those of own posts alone: what nobody does in another's place is offered by these. */
    public Set<Capacity> inPerson() {
        return capacities.stream()
                .filter(capacity -> capacity != Capacity.BOARD_CHAIR || isBoardChair())
                .collect(Collectors.toUnmodifiableSet());
    }
}
