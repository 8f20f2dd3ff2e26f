package candour.casefile;

import candour.guidance.CaseStep;
import candour.kernel.Identified;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A case for those who may read it.
 *
 * @param referral what came in; children by label only
 * @param edition the code of the guidance edition, frozen when the case was opened
 * @param editionTitle "Working Together to Safeguard Children 2015"
 * @param toBeConfirmed what of that edition has not been checked against the official text
 * @param terms the version of the Terms of Reference, frozen when the case was opened
 * @param termsNumber its number on the board
 * @param whyThisEdition why it was opened under an edition that had ended; empty when it hadn't
 * @param steps those of the edition, in order
 * @param next the step that comes; empty once it is decided
 * @param clocks its statutory clocks, the most urgent first
 */
public record CaseDetails(
        UUID id,
        String reference,
        ReferralDetails referral,
        String edition,
        String editionTitle,
        List<String> toBeConfirmed,
        UUID terms,
        int termsNumber,
        LocalDate openedOn,
        Optional<String> whyThisEdition,
        List<StepReached> steps,
        Optional<CaseStep> next,
        List<StatutoryClock> clocks,
        long version)
        implements Identified {
    /** Whether the case has passed a step. */
    public boolean isPast(CaseStep step) {
        return steps.stream().anyMatch(one -> one.step() == step && one.doneOn().isPresent());
    }
}
