package candour.identity;

import java.util.Optional;

/** Who belongs to the board of this scope, today. */
public interface Roster {
    /** Empty when the person holds no post on this board today. */
    Optional<Membership> find(Person person);
}
