package candour.casefile;

import candour.identity.About;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

/**
 * The Board Chair asks the panel to consider a referral.
 *
 * @param text what the Chair asks, in the Chair's words
 * @param whyThisEdition why the case is opened under a guidance edition that has ended; asked for only then
 * @param version the version of the referral that the Chair saw
 */
public record RequestConsideration(
        @NotNull ReferralId referral,
        @NotBlank @Size(max = 5_000) String text,
        @NotNull Optional<@Size(max = 2_000) String> whyThisEdition,
        long version)
        implements About {
    @Override
    public UUID about() {
        return referral.value();
    }
}
