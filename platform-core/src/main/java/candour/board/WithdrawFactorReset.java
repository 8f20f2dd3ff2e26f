package candour.board;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Takes the request back before it was confirmed.
 *
 * @param version the version of the request that was seen
 */
public record WithdrawFactorReset(@NotNull UUID reset, long version) {}
