package candour.board;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Asks that somebody's lost second factor be taken away.
 *
 * @param entry the person's line of the roster
 * @param reason what was lost, and how: "Lost the phone with the authenticator on 24 November"
 * @param check how it was made sure who asked: "Called back on the number of the agency's directory; knows the last meeting"
 */
public record RequestFactorReset(
        @NotNull UUID entry,
        @NotBlank @Size(max = 1000) String reason,
        @NotBlank @Size(max = 1000) String check) {}
