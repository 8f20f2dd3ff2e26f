package candour.casefile;

import java.time.LocalDate;

/**
 * What the Board Chair decided on the case that a referral opened.
 *
 * @param outcome {@code REVIEW}, {@code ALTERNATIVE_REVIEW} or {@code NO_REVIEW}
 * @param on the business date
 */
public record FinalAnswer(String outcome, LocalDate on) {}
