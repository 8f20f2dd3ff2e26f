package candour.restriction;

import candour.casefile.ReferralId;
import candour.identity.About;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * A referral and its case are restricted to some people, or to other people than before.
 *
 * @param people all who may know of them from now on, each by a line of the roster by which they hold a post today
 * @param senderExcluded whether it is kept from whoever sent the referral in, too
 * @param reason why; label the child, don't name them
 * @param version the version of the restriction that was seen; 0 when there was none
 */
public record Restrict(
        @NotNull ReferralId referral,
        @NotEmpty @Size(max = 50) Set<@NotNull UUID> people,
        boolean senderExcluded,
        @NotBlank @Size(max = 5_000) String reason,
        long version)
        implements About {
    @Override
    public UUID about() {
        return referral.value();
    }
}
