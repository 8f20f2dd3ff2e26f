package candour.casefile;

import candour.kernel.Identified;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A referral for those who may read it; children by label only.
 *
 * @param receivedOn the business date; {@code receivedAt} is when it was recorded
 * @param children labels, in order
 * @param agencies names of those said to have known the child or the family
 * @param requestedOn when the Board Chair asked the panel to consider it
 * @param requestedBy who asked; of a delegate, with the name of whom they stood in for
 * @param caseFile the case that this opened; empty for whoever may not read cases
 */
public record ReferralDetails(
        UUID id,
        String reference,
        ReferralStatus status,
        ReferralSource source,
        LocalDate receivedOn,
        OffsetDateTime receivedAt,
        LocalDate incidentOn,
        LocalDate becameAware,
        String areaOfIncident,
        String areaOfResidence,
        LookedAfter lookedAfter,
        String grounds,
        Optional<String> referringAgency,
        List<String> children,
        List<String> agencies,
        Optional<LocalDate> requestedOn,
        Optional<String> requestedBy,
        Optional<String> requestText,
        Optional<UUID> caseFile,
        long version)
        implements Identified {}
