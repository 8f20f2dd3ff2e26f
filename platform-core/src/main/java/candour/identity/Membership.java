package candour.identity;

import java.util.Optional;
import java.util.Set;

/**
 * What a board's roster says of a person today.
 *
 * @param name as the roster has it
 */
public record Membership(Optional<String> name, Set<Capacity> capacities) {}
