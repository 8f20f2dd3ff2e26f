package candour.identity;

import java.util.Optional;
import java.util.Set;

/**
 * Who acts in this piece of work.
 *
 * @param capacities all that the roster gives today, the one by standing in too
 * @param acting the one that the policy admitted
 * @param standIn for whom the person stands in today, whatever they are doing
 */
public record Actor(Person person, String name, Set<Capacity> capacities, Capacity acting, Optional<StandIn> standIn) {
    /** The product itself. */
    public static final Actor SYSTEM =
            of(new Person("system", "system"), "Candour", Set.of(Capacity.SYSTEM), Capacity.SYSTEM);

    /** Somebody who stands in for nobody. */
    public static Actor of(Person person, String name, Set<Capacity> capacities, Capacity acting) {
        return new Actor(person, name, capacities, acting, Optional.empty());
    }

    /** Somebody who isn't acting, as they would today: what they may know hangs on all of their capacities. */
    public static Actor asToday(Person person, Membership membership) {
        return new Actor(
                person,
                membership.name().orElse(""),
                membership.allCapacities(),
                Capacity.SYSTEM,
                membership.standIn());
    }

    public boolean is(Capacity capacity) {
        return capacities.contains(capacity);
    }

    /** Whether they have the capacity by a post of their own, and not by standing in. */
    public boolean isInPerson(Capacity capacity) {
        return is(capacity) && (capacity != Capacity.BOARD_CHAIR || standIn.isEmpty());
    }

    /** Whether they have one of the capacities by a post of their own. */
    public boolean isInPerson(Set<Capacity> ones) {
        return ones.stream().anyMatch(this::isInPerson);
    }

    /** For whom this very thing is done; empty when the actor does it in a capacity of their own. */
    public Optional<StandIn> onBehalfOf() {
        return standIn.filter(chair -> acting == Capacity.BOARD_CHAIR);
    }

    /** The name for the record: a delegate's with the name of whom they stand in for. */
    public String nameInFull() {
        return onBehalfOf().map(chair -> chair.after(name)).orElse(name);
    }
}
