package candour.board;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * The second person's word that the factor is to be taken away.
 *
 * @param version the version of the request that was seen
 */
public record ConfirmFactorReset(@NotNull UUID reset, long version) {}
