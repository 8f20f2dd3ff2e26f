package candour.calendar;

import java.time.LocalDate;

/**
 * When something is due.
 *
 * @param on the day by whose end it has to be done
 * @param how how the day was computed, in a sentence: "5 working days after 2 April 2026, without Good Friday 3 April and
 *     Easter Monday 6 April."
 */
public record DueDate(LocalDate on, String how) {}
