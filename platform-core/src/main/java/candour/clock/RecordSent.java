package candour.clock;

import candour.casefile.ReferralId;
import candour.identity.About;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The authority has sent its notification; Candour records that, and sends nothing.
 *
 * @param on the day on which it went out, today or before
 * @param reference by which it is known: "SIN-77"
 * @param by who sent it, by post: "Head of Safeguarding, Ashmere Council"
 * @param whyThisEdition why a rapid review that this opens goes by an edition that has ended; empty otherwise
 * @param version the version of the clocks that was seen
 */
public record RecordSent(
        @NotNull ReferralId referral,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 100) String reference,
        @NotBlank @Size(max = 200) String by,
        @NotNull Optional<@Size(max = 2_000) String> whyThisEdition,
        long version)
        implements About {
    @Override
    public UUID about() {
        return referral.value();
    }
}
