package candour.work;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that waits for somebody. Each feature says what waits; whoever shows it merges.
 *
 * @param task what is asked, as the name that screens have words for: "DECIDE"
 * @param about the thing to go to
 * @param reference the case's reference; empty where several or none are meant
 * @param since the business date from which it waits, or on which it takes place
 */
public record Waiting(String task, UUID about, String reference, LocalDate since) {}
