package candour.identity;

import java.util.Set;

/**
 * Who acts in this piece of work.
 *
 * @param capacities all that the roster gives today
 * @param acting the one that the policy admitted
 */
public record Actor(Person person, String name, Set<Capacity> capacities, Capacity acting) {
    /** The product itself. */
    public static final Actor SYSTEM =
            new Actor(new Person("system", "system"), "Candour", Set.of(Capacity.SYSTEM), Capacity.SYSTEM);

    public boolean is(Capacity capacity) {
        return capacities.contains(capacity);
    }
}
