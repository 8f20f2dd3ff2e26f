package candour.notification;

import candour.outbox.MailState;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail that didn't go out, or nobody knows whether it did, for the board's administrator: to whom, and no word about what.
 *
 * @param name of whom it was for; empty when they have left the roster
 * @param address the work address on the roster today
 * @param how REFUSED, GIVEN_UP or UNCERTAIN
 * @param at the moment, UTC
 */
public record UndeliveredMail(
        UUID id, Optional<String> name, Optional<String> address, MailState how, OffsetDateTime at) {}
