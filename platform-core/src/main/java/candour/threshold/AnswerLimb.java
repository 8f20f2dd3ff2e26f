package candour.threshold;

import candour.casefile.CaseId;
import candour.identity.About;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The panel's answer to one limb of the test.
 *
 * @param limb its code in the edition
 * @param answer the code of one of its answers
 * @param version the version of the worksheet that was seen
 */
public record AnswerLimb(
        @NotNull CaseId caseFile,
        @NotBlank @Size(max = 50) String limb,
        @NotBlank @Size(max = 50) String answer,
        long version)
        implements About {
    @Override
    public UUID about() {
        return caseFile.value();
    }
}
