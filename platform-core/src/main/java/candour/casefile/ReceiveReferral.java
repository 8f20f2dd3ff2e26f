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
 * A referral as it comes in. What the source is decides what it has to say of itself: an agency is named, the child death
 * overview panel brings {@code cdop}, another board {@code otherBoard}, the Board Chair none of them.
 *
 * @param harm whether somebody died or was seriously harmed
 * @param incidentOn the day of the death or harm, or the day it came to light
 * @param becameAware the day the referring agency became aware; starts statutory clocks, so it is required
 * @param areaOfIncident the local authority's area, or the place abroad
 * @param incidentOutsideEngland true when it happened outside England
 * @param areaOfResidence where the child lives or lived
 * @param residenceOutsideEngland true when that is outside England
 * @param grounds why a review should be considered, in the referrer's words; label the child, don't name them
 * @param referringAgency required when an agency refers
 * @param cdop required when the child death overview panel refers
 * @param otherBoard required when another board refers
 * @param children whom it is about, 1 to 20; siblings, unborn children, care leavers and adults are among them
 * @param agencies those said to have known the child or the family
 */
public record ReceiveReferral(
        @NotNull ReferralSource source,
        @NotNull Harm harm,
        @NotNull LocalDate incidentOn,
        @NotNull LocalDate becameAware,
        @NotBlank @Size(max = 200) String areaOfIncident,
        boolean incidentOutsideEngland,
        @NotBlank @Size(max = 200) String areaOfResidence,
        boolean residenceOutsideEngland,
        @NotNull LookedAfter lookedAfter,
        @NotBlank @Size(max = 20_000) String grounds,
        Optional<UUID> referringAgency,
        Optional<@Valid FromCdop> cdop,
        Optional<@Valid FromBoard> otherBoard,
        @NotEmpty @Size(max = 20) @Valid List<Child> children,
        @NotNull @Size(max = 100) List<@NotNull UUID> agencies) {

    /**
     * Somebody whom the referral is about. Everything here but the kind is sealed.
     *
     * @param kind a child when it isn't said
     * @param name as in the agency's records
     * @param born not of an unborn child; not in the future, and within the ages of the kind on the day of the incident
     * @param expectedOn when an unborn child is or was expected; of nobody else
     * @param nhsNumber ten digits, spaces allowed; not of an unborn child
     * @param leavingCare of a care leaver, and of nobody else
     */
    public record Child(
            Optional<SubjectKind> kind,
            @NotBlank @Size(max = 200) String name,
            Optional<LocalDate> born,
            Optional<LocalDate> expectedOn,
            Optional<@Pattern(regexp = "\\d{3} ?\\d{3} ?\\d{4}") String> nhsNumber,
            Optional<LeavingCare> leavingCare) {

        /** Of whom nothing is known but the name. */
        public static Child named(String name) {
            return new Child(
                    Optional.empty(), name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        SubjectKind kindOrChild() {
            return kind.orElse(SubjectKind.CHILD);
        }

        /** Says nothing, so that a name can't reach a log. */
        @Override
        public String toString() {
            return "Child[sealed]";
        }
    }
}
