package candour.board;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Where the public writes or calls.
 *
 * @param team a team or a post, not a person: "The board's business team"
 */
public record Contact(
        @NotBlank @Size(max = 200) String team,
        @NotBlank @Email @Size(max = 200) String email,
        @NotNull Optional<@Pattern(regexp = ".*\\S.*") @Size(max = 50) String> telephone) {}
