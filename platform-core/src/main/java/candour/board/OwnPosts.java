package candour.board;

import candour.identity.Capacity;
import java.util.Set;

/**
 * What somebody is on a board today; for showing what they can do, never for deciding it.
 *
 * @param name as the roster has it
 */
public record OwnPosts(String name, Set<Capacity> capacities) {}
