package candour.board;

import candour.identity.Capacity;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts a person into a post; the post is made when the board has none of this title.
 *
 * @param title the role title: "Designated Nurse"
 * @param capacity what its holder may do; an existing post keeps its own
 * @param agency whom the post answers for; empty for the chairs and the board's own staff
 * @param issuer with the subject, the person; an e-mail address identifies nobody
 * @param from the first day
 */
public record Appoint(
        @NotBlank @Size(max = 200) String title,
        @NotNull Capacity capacity,
        Optional<UUID> agency,
        @NotBlank @Size(max = 500) String issuer,
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Email @Size(max = 200) String email,
        @NotNull LocalDate from) {}
