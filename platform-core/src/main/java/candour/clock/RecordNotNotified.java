package candour.clock;

import candour.casefile.ReferralId;
import candour.identity.About;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The authority has decided not to notify.
 *
 * @param on the day of the decision, today or before
 * @param by who decided, by post
 * @param reason why
 * @param version the version of the clocks that was seen
 */
public record RecordNotNotified(
        @NotNull ReferralId referral,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 200) String by,
        @NotBlank @Size(max = 2_000) String reason,
        long version)
        implements About {
    @Override
    public UUID about() {
        return referral.value();
    }
}
