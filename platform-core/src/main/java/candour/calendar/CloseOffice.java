package candour.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The board's office will be closed; none of the days counts as a working day.
 *
 * @param from the first day, today or later
 * @param to the last day, at most {@value Closure#LONGEST} days with the first
 * @param reason why, for the record: "Closed between Christmas and New Year"
 */
public record CloseOffice(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotBlank @Size(max = 500) String reason) {}
