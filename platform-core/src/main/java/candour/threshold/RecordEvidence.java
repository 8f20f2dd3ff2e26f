package candour.threshold;

import candour.casefile.CaseId;
import candour.identity.About;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A piece of evidence on one limb of the test.
 *
 * @param limb its code in the edition
 * @param text what it shows; label the child, don't name them
 * @param source where it comes from: "Health's scoping return"
 * @param paragraph where in the source: "6" or "page 3"
 * @param version the version of the worksheet that was seen
 */
public record RecordEvidence(
        @NotNull CaseId caseFile,
        @NotBlank @Size(max = 50) String limb,
        @NotNull Stance stance,
        @NotBlank @Size(max = 5_000) String text,
        @NotBlank @Size(max = 200) String source,
        @NotBlank @Size(max = 50) String paragraph,
        long version)
        implements About {
    @Override
    public UUID about() {
        return caseFile.value();
    }
}
