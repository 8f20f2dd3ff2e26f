package candour.board;

import candour.kernel.Identified;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A delegation for those who may read it.
 *
 * @param chair who is away, and {@code chairPost} their post
 * @param delegate who stands in, and {@code delegatePost} the post that they hold
 * @param from the first day; {@code to} is the last, as it was named
 * @param endedOn when it was ended before its last day
 * @param state how it stands today
 */
public record DelegationDetails(
        UUID id,
        String chair,
        String chairPost,
        String delegate,
        String delegatePost,
        LocalDate from,
        LocalDate to,
        String reason,
        LocalDate namedOn,
        Optional<LocalDate> endedOn,
        DelegationState state,
        long version)
        implements Identified {}
