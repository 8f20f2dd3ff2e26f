package candour.casefile;

import candour.identity.About;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The business manager marks a referral that should never have been registered.
 *
 * @param reason what went wrong; stays with the board
 * @param version the version of the referral that was seen
 */
public record MarkInError(
        @NotNull ReferralId referral,
        @NotBlank @Size(max = 5_000) String reason,
        long version) implements About {
    @Override
    public UUID about() {
        return referral.value();
    }
}
