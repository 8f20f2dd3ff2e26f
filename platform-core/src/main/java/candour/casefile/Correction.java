package candour.casefile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * That a referral was corrected, without what stood there before.
 *
 * @param number from 1, per referral
 * @param on the business date; {@code at} is when it was recorded
 * @param changed the names of what changed: {@code becameAware}, {@code Child 1.name}
 */
public record Correction(int number, LocalDate on, OffsetDateTime at, String by, String reason, List<String> changed) {}
