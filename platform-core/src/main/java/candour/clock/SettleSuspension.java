package candour.clock;

import candour.casefile.ReferralId;
import candour.identity.About;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Approves a suspension that was asked for, declines it, or ends it before its last day.
 *
 * @param version the version of the clocks that was seen
 */
public record SettleSuspension(
        @NotNull ReferralId referral, @NotNull UUID suspension, long version) implements About {
    @Override
    public UUID about() {
        return referral.value();
    }
}
