package candour.casefile;

import candour.identity.About;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Whoever referred takes the referral back; the business manager records it on their word.
 *
 * @param reason why, in the words of whoever referred
 * @param version the version of the referral that was seen
 */
public record WithdrawReferral(
        @NotNull ReferralId referral,
        @NotBlank @Size(max = 5_000) String reason,
        long version) implements About {
    @Override
    public UUID about() {
        return referral.value();
    }
}
