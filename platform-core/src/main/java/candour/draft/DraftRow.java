package candour.draft;

import candour.kernel.Identified;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A private draft in its writer's list, without what was typed.
 *
 * @param about the referral or the case; empty when it isn't there yet
 * @param part which of several texts about it; empty when there is one
 */
public record DraftRow(
        UUID id,
        DraftKind kind,
        Optional<UUID> about,
        String part,
        OffsetDateTime begunAt,
        OffsetDateTime savedAt,
        long version)
        implements Identified {}
