package candour.threshold;

import candour.casefile.CaseId;
import candour.identity.About;
import candour.signing.Confirmation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * The panel chair signs the advice.
 *
 * @param confirmed the statement and the hash of the content that the chair was shown
 * @param version the version of the advice that was seen
 */
public record SignAdvice(
        @NotNull CaseId caseFile, @NotNull @Valid Confirmation confirmed, long version) implements About {
    @Override
    public UUID about() {
        return caseFile.value();
    }
}
