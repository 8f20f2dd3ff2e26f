package candour.restriction;

import candour.casefile.ReferralId;
import candour.identity.About;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The Board Chair opens a restricted referral and its case to everybody who reads cases.
 *
 * @param reason why; label the child, don't name them
 * @param version the version of the restriction that was seen
 */
public record LiftRestriction(
        @NotNull ReferralId referral,
        @NotBlank @Size(max = 5_000) String reason,
        long version) implements About {
    @Override
    public UUID about() {
        return referral.value();
    }
}
