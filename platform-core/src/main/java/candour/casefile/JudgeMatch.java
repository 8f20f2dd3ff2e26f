package candour.casefile;

import candour.identity.About;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The business manager says whether two referrals are about the same child.
 *
 * @param other the referral that may be about the same child
 * @param reason how that is known; label the child, don't name them
 * @param version the version of the first referral that was seen
 */
public record JudgeMatch(
        @NotNull ReferralId referral,
        @NotNull UUID other,
        @NotNull MatchVerdict verdict,
        @NotBlank @Size(max = 5_000) String reason,
        long version)
        implements About {
    @Override
    public UUID about() {
        return referral.value();
    }
}
