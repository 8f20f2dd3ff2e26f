package candour.threshold;

import candour.casefile.CaseId;
import candour.identity.About;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

/**
 * Saves the draft of the advice as it stands; what is empty is still to be written.
 *
 * @param facts what happened, in Markdown
 * @param reasons why the test is or isn't met, in Markdown
 * @param recommendation what the panel recommends and why, in Markdown
 * @param version the version of the advice that was seen
 */
public record DraftAdvice(
        @NotNull CaseId caseFile,
        @NotNull @Size(max = 50_000) String facts,
        @NotNull @Size(max = 50_000) String reasons,
        Optional<Outcome> recommends,
        @NotNull @Size(max = 50_000) String recommendation,
        long version)
        implements About {
    @Override
    public UUID about() {
        return caseFile.value();
    }
}
