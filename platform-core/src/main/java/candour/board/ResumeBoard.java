package candour.board;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Lets the people of a suspended board in again.
 *
 * @param reason why; the board reads it in its own audit
 */
public record ResumeBoard(@NotBlank @Size(max = 1000) String reason) {}
