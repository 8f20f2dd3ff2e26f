package candour.board;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Ends a delegation before its last day, from the next call on.
 *
 * @param version the one seen
 */
public record EndDelegation(@NotNull UUID delegation, long version) {}
