package candour.threshold;

import candour.casefile.CaseId;
import candour.identity.About;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

/**
 * A panel member's own view, in the seat that they hold. It takes the place of the one they took before.
 *
 * @param limb its code in the edition; empty for the test as a whole
 * @param reasons why; label the child, don't name them. Only whoever thinks it met may leave them empty
 * @param before the version of the seat's view that was seen; empty when there was none
 * @param version the version of the worksheet that was seen
 */
public record TakeView(
        @NotNull CaseId caseFile,
        @NotNull Optional<@Size(max = 50) String> limb,
        @NotNull ViewTaken view,
        @NotNull @Size(max = 2_000) String reasons,
        @NotNull Optional<Long> before,
        long version)
        implements About {
    @Override
    public UUID about() {
        return caseFile.value();
    }
}
