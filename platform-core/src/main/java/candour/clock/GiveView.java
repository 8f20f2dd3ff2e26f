package candour.clock;

import candour.casefile.ReferralId;
import candour.identity.About;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * An agency's view of whether the incident has to be notified.
 *
 * @param agency one that the actor answers for
 * @param reason why
 * @param version the version of the clocks that was seen
 */
public record GiveView(
        @NotNull ReferralId referral,
        @NotNull UUID agency,
        @NotNull Notifiable view,
        @NotBlank @Size(max = 2_000) String reason,
        long version)
        implements About {
    @Override
    public UUID about() {
        return referral.value();
    }
}
