package candour.board;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The Board Chair, who will be away, names whoever stands in.
 *
 * @param delegate the line of the roster by which the delegate belongs to the board today
 * @param from the first day, today or later
 * @param to the last day, at most {@value Delegation#LONGEST} days with the first
 * @param reason why, for the record: "Annual leave"
 */
public record NameDelegate(
        @NotNull UUID delegate,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotBlank @Size(max = 500) String reason) {}
