package candour.board;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Publishes the board's contacts in place of those before.
 *
 * @param controller who answers for the personal data, by law: "Ashmere Council, for the board"
 * @param answerDays within how many working days somebody who reports a barrier is answered, 1 to 60
 * @param version the one seen; 0 before anything was published
 */
public record PublishContacts(
        @NotBlank @Size(max = 200) String controller,
        @NotNull @Valid Contact help,
        @NotNull @Valid Contact privacy,
        @NotNull @Valid Contact accessibility,
        @Min(1) @Max(60) int answerDays,
        long version) {}
