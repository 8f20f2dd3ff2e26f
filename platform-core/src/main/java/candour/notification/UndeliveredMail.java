package candour.notification;

import candour.kernel.Identified;
import candour.outbox.MailState;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail that didn't go out, or nobody knows whether it did, for the board's administrator: to whom, and no word about what.
 *
 * @param name of whom it was for; empty when they have left the roster
 * @param address the work address on the roster today
 * @param how REFUSED, GIVEN_UP or UNCERTAIN; or what became of it since it was sent again
 * @param at the moment, UTC: when it came to its end, or was left to be sent
 */
public record UndeliveredMail(
        UUID id, Optional<String> name, Optional<String> address, MailState how, OffsetDateTime at, long version)
        implements Identified {
    /** Whether it certainly didn't arrive, so that it can be sent again. */
    public boolean canBeSentAgain() {
        return how.canBeSentAgain();
    }
}
