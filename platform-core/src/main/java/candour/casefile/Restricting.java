package candour.casefile;

import java.util.Optional;
import java.util.UUID;

/** Through this the feature that restricts tells a referral's readers to whom it and its case are restricted. */
public interface Restricting {
    /** Empty when it isn't restricted. */
    Optional<RestrictedTo> to(UUID referral);
}
