package candour.document;

import candour.identity.About;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param version of the document that was seen */
public record RelabelDocument(
        @NotNull DocumentId document, @NotNull @Valid DocumentLabel label, long version) implements About {
    @Override
    public UUID about() {
        return document.value();
    }
}
