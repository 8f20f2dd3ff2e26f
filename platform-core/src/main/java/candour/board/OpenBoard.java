package candour.board;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Orders that a board be opened.
 *
 * @param administratorIssuer with the subject, the person who becomes the board's first administrator
 */
public record OpenBoard(
        @NotBlank @Size(max = 500) String administratorIssuer,
        @NotBlank @Size(max = 200) String administratorSubject) {}
