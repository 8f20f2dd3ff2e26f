package candour.board;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A new board, as a draft.
 *
 * @param slug 2 to 31 lower-case letters, digits and hyphens, unique
 * @param mark 2 to 5 capitals, unique; leads every reference
 */
public record RegisterBoard(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,30}") String slug,
        @NotNull @Pattern(regexp = "[A-Z]{2,5}") String mark,
        @NotBlank @Size(max = 200) String name) {

    boolean isSameAs(BoardDetails board) {
        return slug.equals(board.slug()) && mark.equals(board.mark()) && name.equals(board.name());
    }
}
