package candour.terms;

import java.util.Optional;
import java.util.UUID;

/**
 * A standing seat on the panel.
 *
 * @param post the post of the board's roster
 * @param title the role title; who holds it is the roster's to say
 * @param agency whom it answers for; empty for the chair and the board's own staff
 * @param agencyName for screens and sentences
 * @param core whether the agency is one of the board's core partner agencies
 * @param counts whether whoever sits here counts for the quorum at all
 * @param chair whether this is the panel chair's seat
 * @param deputy the role title of the named deputy
 */
public record Seat(
        UUID post,
        String title,
        Optional<UUID> agency,
        Optional<String> agencyName,
        boolean core,
        boolean counts,
        boolean chair,
        Optional<String> deputy) {}
