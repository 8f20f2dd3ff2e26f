package candour.threshold;

import candour.casefile.CaseId;
import candour.identity.About;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The Board Chair decides.
 *
 * @param reasons in Markdown; at least a paragraph when the decision departs from the advice
 * @param statement the statement that the Chair confirms, word for word
 * @param adviceHash the hash of the signed advice that the Chair read
 * @param version the version of the advice that was seen
 */
public record Decide(
        @NotNull CaseId caseFile,
        @NotNull Outcome outcome,
        @NotBlank @Size(max = 50_000) String reasons,
        @NotBlank @Size(max = 2_000) String statement,
        @NotBlank @Size(max = 64) String adviceHash,
        long version)
        implements About {
    @Override
    public UUID about() {
        return caseFile.value();
    }
}
