package candour.threshold;

import candour.casefile.CaseId;
import candour.identity.About;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Takes a piece of evidence back; it stays readable as withdrawn.
 *
 * @param version the version of the worksheet that was seen
 */
public record WithdrawEvidence(
        @NotNull CaseId caseFile, @NotNull UUID evidence, long version) implements About {
    @Override
    public UUID about() {
        return caseFile.value();
    }
}
