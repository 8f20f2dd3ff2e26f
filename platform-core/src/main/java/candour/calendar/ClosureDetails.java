package candour.calendar;

import candour.kernel.Identified;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Days on which the board's office counts no working day.
 *
 * @param from the first day; {@code to} is the last, as it was added
 * @param addedBy who added it
 * @param endedOn when it was taken back; from that day on its days count again
 * @param state how it stands today
 */
public record ClosureDetails(
        UUID id,
        LocalDate from,
        LocalDate to,
        String reason,
        LocalDate addedOn,
        String addedBy,
        Optional<LocalDate> endedOn,
        ClosureState state,
        long version)
        implements Identified {}
