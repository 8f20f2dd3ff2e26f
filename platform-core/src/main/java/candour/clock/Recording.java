package candour.clock;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Who records something, and when.
 *
 * @param by the name, a delegate's with the name of whom they stand in for
 * @param on the business date; {@code at} is the moment of recording
 */
record Recording(String by, LocalDate on, OffsetDateTime at) {}
