package candour.clock;

import candour.casefile.ReferralId;
import candour.guidance.SuspensionType;
import candour.identity.About;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The business manager asks for a clock to stand still.
 *
 * @param clock the code of its rule
 * @param type for what; the rule says which it allows
 * @param from the first day, not before the clock began
 * @param to the last day; empty when it isn't known yet
 * @param reason why
 * @param version the version of the clocks that was seen
 */
public record AskSuspension(
        @NotNull ReferralId referral,
        @NotBlank @Size(max = 50) String clock,
        @NotNull SuspensionType type,
        @NotNull LocalDate from,
        @NotNull Optional<LocalDate> to,
        @NotBlank @Size(max = 2_000) String reason,
        long version)
        implements About {
    @Override
    public UUID about() {
        return referral.value();
    }
}
