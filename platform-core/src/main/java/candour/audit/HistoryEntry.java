package candour.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

/**
 * A line of a record's history.
 *
 * @param number its place in the board's chain
 * @param recordedAt when the database wrote it
 * @param businessDate the date that the business was done on
 * @param capacity in which the actor acted
 */
public record HistoryEntry(
        long number,
        OffsetDateTime recordedAt,
        LocalDate businessDate,
        String actor,
        String capacity,
        String what,
        Map<String, String> detail) {}
