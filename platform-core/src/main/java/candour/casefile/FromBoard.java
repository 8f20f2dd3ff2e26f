package candour.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What another safeguarding board says when it refers.
 *
 * @param name of that board, which need not work with Candour
 * @param reference under which that board knows it
 */
public record FromBoard(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 100) String reference) {}
