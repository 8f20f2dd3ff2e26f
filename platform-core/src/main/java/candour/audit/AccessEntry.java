package candour.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * That somebody was shown something.
 *
 * @param recordedAt by the database's clock
 * @param capacity in what capacity, by name
 * @param what "Referral opened"
 */
public record AccessEntry(
        OffsetDateTime recordedAt, LocalDate businessDate, String actor, String capacity, String what) {}
