package candour.document;

import candour.identity.About;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * @param reason why it shouldn't be used any more
 * @param version of the document that was seen
 */
public record WithdrawDocument(
        @NotNull DocumentId document,
        @NotBlank @Size(max = 2_000) String reason,
        long version) implements About {
    @Override
    public UUID about() {
        return document.value();
    }
}
