package candour.casefile;

import candour.identity.About;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The Board Chair declines a referral: the panel isn't asked.
 *
 * @param reason why, in the Chair's words; whoever referred reads it
 * @param version the version of the referral that was seen
 */
public record DeclineReferral(
        @NotNull ReferralId referral,
        @NotBlank @Size(max = 5_000) String reason,
        long version) implements About {
    @Override
    public UUID about() {
        return referral.value();
    }
}
