package candour.draft;

import candour.identity.About;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What a draft is written on.
 *
 * @param about the referral or the case
 * @param part which of several texts about it; empty when there is one
 */
public record DraftPlace(
        @NotNull DraftKind kind,
        @NotNull UUID about,
        @NotNull @Size(max = 100) String part) implements About {}
