package candour.overview;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something found by its reference. It says nothing but the reference, what it is and since when it is there.
 *
 * @param on the day on which the case was opened or the referral came in
 */
public record SearchHit(FoundKind kind, UUID id, String reference, LocalDate on) {}
