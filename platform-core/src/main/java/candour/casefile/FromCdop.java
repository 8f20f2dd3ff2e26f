package candour.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What the child death overview panel says when it refers.
 *
 * @param factors what it thinks was a factor; at least one, since it refers for no other reason
 * @param reference under which it knows the death, such as 4411
 */
public record FromCdop(
        @NotEmpty @Size(max = 3) List<@NotNull CdopFactor> factors,
        @NotBlank @Size(max = 100) String reference) {}
