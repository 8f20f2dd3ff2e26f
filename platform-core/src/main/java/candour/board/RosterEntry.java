package candour.board;

import candour.identity.Capacity;
import candour.kernel.Identified;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A line of the roster: who holds which post, from and to. */
public record RosterEntry(
        UUID id,
        String title,
        Capacity capacity,
        Optional<String> agency,
        Optional<String> name,
        LocalDate from,
        Optional<LocalDate> to,
        long version)
        implements Identified {}
