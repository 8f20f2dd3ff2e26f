package candour.scoping;

import candour.casefile.CaseId;
import candour.identity.About;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The business manager closes the scoping: the panel can meet on what there is. Agencies may still answer.
 *
 * @param reason why it is closed although agencies are silent; may stay empty when none is
 * @param version the version of the scoping that was seen
 */
public record CloseScoping(
        @NotNull CaseId caseFile,
        @NotNull @Size(max = 1_000) String reason,
        long version) implements About {
    @Override
    public UUID about() {
        return caseFile.value();
    }
}
