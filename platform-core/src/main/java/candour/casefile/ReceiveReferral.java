package candour.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A referral as it comes in.
 *
 * @param incidentOn the day of the death or harm, or the day it came to light
 * @param becameAware the day the referring agency became aware; starts statutory clocks, so it is required
 * @param grounds why a review should be considered, in the referrer's words; label the child, don't name them
 * @param referringAgency required when an agency refers
 * @param children whom it is about; at least one
 * @param agencies those said to have known the child or the family
 */
public record ReceiveReferral(
        @NotNull ReferralSource source,
        @NotNull LocalDate incidentOn,
        @NotNull LocalDate becameAware,
        @NotBlank @Size(max = 200) String areaOfIncident,
        @NotBlank @Size(max = 200) String areaOfResidence,
        @NotNull LookedAfter lookedAfter,
        @NotBlank @Size(max = 20_000) String grounds,
        Optional<UUID> referringAgency,
        @NotEmpty @Size(max = 20) @Valid List<Child> children,
        @NotNull @Size(max = 100) List<@NotNull UUID> agencies) {

    /**
     * A child whom the referral is about. Everything here is sealed.
     *
     * @param nhsNumber ten digits, spaces allowed
     */
    public record Child(
            @NotBlank @Size(max = 200) String name,
            Optional<LocalDate> born,
            Optional<@Pattern(regexp = "\\d{3} ?\\d{3} ?\\d{4}") String> nhsNumber) {

        /** Says nothing, so that a name can't reach a log. */
        @Override
        public String toString() {
            return "Child[sealed]";
        }
    }
}
