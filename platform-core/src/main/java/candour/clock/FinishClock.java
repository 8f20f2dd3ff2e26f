package candour.clock;

import candour.casefile.ReferralId;
import candour.identity.About;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a clock measures was done, outside of Candour.
 *
 * @param clock the code of its rule
 * @param on the day on which it was done, today or before
 * @param evidence by what it is known: "Report to the board of 27 October 2026"
 * @param version the version of the clocks that was seen
 */
public record FinishClock(
        @NotNull ReferralId referral,
        @NotBlank @Size(max = 50) String clock,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 500) String evidence,
        long version)
        implements About {
    @Override
    public UUID about() {
        return referral.value();
    }
}
