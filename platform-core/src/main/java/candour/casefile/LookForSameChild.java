package candour.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Looks for referrals that may be about the same child, before another one is sent.
 *
 * @param children as they would be sent
 */
public record LookForSameChild(
        @NotEmpty @Size(max = 20) @Valid List<ReceiveReferral.Child> children) {}
