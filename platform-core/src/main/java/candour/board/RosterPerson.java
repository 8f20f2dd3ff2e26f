package candour.board;

import candour.identity.Capacity;
import candour.identity.Person;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who holds a post of the board today, with all of their posts.
 *
 * @param name as the roster has it; the title of their post when it has none
 * @param entries their lines of the roster
 * @param posts what their posts are called
 * @param held the posts' ids
 * @param capacities by their posts, and the Board Chair's by standing in
 */
public record RosterPerson(
        Person person, String name, List<UUID> entries, List<String> posts, Set<UUID> held, Set<Capacity> capacities) {
    /** Whether they have a capacity, by a post of their own or by standing in. */
    public boolean is(Capacity capacity) {
        return capacities.contains(capacity);
    }

    /** Whether they hold one of some posts themselves. */
    public boolean holdsOneOf(Set<UUID> some) {
        return some.stream().anyMatch(held::contains);
    }
}
