package candour.board;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A new agency.
 *
 * @param code 2 to 10 capitals and digits, unique
 */
public record RegisterAgency(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9]{1,9}") String code,
        @NotBlank @Size(max = 200) String name) {}
