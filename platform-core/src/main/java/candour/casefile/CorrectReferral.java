package candour.casefile;

import candour.identity.About;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The business manager corrects what a referral says. What stood there stays readable as an earlier version.
 *
 * @param reason why; label the child, don't name them
 * @param facts as they are to stand; left out, they stay
 * @param children those who are corrected, each whole; left out, somebody stays as they are
 * @param version the version of the referral that was seen
 */
public record CorrectReferral(
        @NotNull ReferralId referral,
        @NotBlank @Size(max = 5_000) String reason,
        Optional<@Valid Facts> facts,
        @NotNull @Size(max = 20) List<@Valid Corrected> children,
        long version)
        implements About {
    /** What happened, when and where; as in {@link ReceiveReferral}. */
    public record Facts(
            @NotNull Harm harm,
            @NotNull LocalDate incidentOn,
            @NotNull LocalDate becameAware,
            @NotBlank @Size(max = 200) String areaOfIncident,
            boolean incidentOutsideEngland,
            @NotBlank @Size(max = 200) String areaOfResidence,
            boolean residenceOutsideEngland,
            @NotNull LookedAfter lookedAfter) {}

    /**
     * @param number from 1, in the order of the referral
     * @param child who they are; the kind stays what it was, whatever is said of it
     */
    public record Corrected(
            @Min(1) int number, @NotNull @Valid ReceiveReferral.Child child) {}

    @Override
    public UUID about() {
        return referral.value();
    }
}
