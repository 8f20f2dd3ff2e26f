package candour.clock;

import candour.casefile.StatutoryClock;
import java.util.Optional;
import java.util.UUID;

/**
 * A clock by which something is owed.
 *
 * @param reference of the referral, and of the case that it opened
 */
public record RunningClock(UUID referral, Optional<UUID> caseFile, String reference, StatutoryClock clock) {}
