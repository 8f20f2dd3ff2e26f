package candour.board;

import candour.kernel.Identified;
import candour.kernel.Phrase;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A request to take away somebody's lost second factor, and what became of it.
 *
 * @param entry the line of the roster by which the person was picked
 * @param name of the person, as the roster has it
 * @param post of the person, by its title
 * @param check how it was made sure who asked
 * @param confirmBy until when the second person can confirm it
 * @param obstacle while it waits, why the reader can't be the second person; empty when they can
 */
public record FactorResetDetails(
        UUID id,
        UUID entry,
        Optional<String> name,
        String post,
        String reason,
        String check,
        ResetState state,
        String requestedBy,
        Instant requestedAt,
        Instant confirmBy,
        Optional<String> confirmedBy,
        Optional<Instant> confirmedAt,
        Optional<Instant> carriedOutAt,
        Optional<Phrase> obstacle,
        long version)
        implements Identified {}
