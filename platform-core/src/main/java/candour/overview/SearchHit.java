package candour.overview;

import candour.search.WordPlace;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something found, by its reference or by words in it. It says nothing but the reference, what it is, since when it is there
 * and in what the words stand.
 *
 * @param places in what the words stand; empty of what was found by its reference
 * @param on the day on which the case was opened or the referral came in
 */
public record SearchHit(FoundKind kind, UUID id, String reference, LocalDate on, List<WordPlace> places) {}
