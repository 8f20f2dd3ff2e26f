package candour.identity;

import java.util.UUID;

/** A command or id that is about one thing whose visibility the policy must look at. */
public interface About {
    UUID about();
}
