package candour.board;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Shuts an active board for its people until it is resumed.
 *
 * @param reason why; the board reads it in its own audit
 */
public record SuspendBoard(@NotBlank @Size(max = 1000) String reason) {}
