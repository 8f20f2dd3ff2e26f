package candour.clock;

import candour.casefile.ReferralId;
import candour.identity.About;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What was recorded as done wasn't, or not then: the clock runs on as if it had never been stopped.
 *
 * @param clock the code of its rule
 * @param reason what was wrong with the record
 * @param version the version of the clocks that was seen
 */
public record TakeBackFinish(
        @NotNull ReferralId referral,
        @NotBlank @Size(max = 50) String clock,
        @NotBlank @Size(max = 2_000) String reason,
        long version)
        implements About {
    @Override
    public UUID about() {
        return referral.value();
    }
}
