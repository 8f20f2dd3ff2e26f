package candour.document;

import candour.identity.About;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A newer file in a document's place.
 *
 * @param fileName as the sender's machine calls it
 * @param version of the document that was seen
 */
public record ReplaceDocument(
        @NotNull DocumentId document,
        @NotNull @Size(max = 1000) String fileName,
        long version) implements About {
    @Override
    public UUID about() {
        return document.value();
    }

    /** Without the file's name, which may name somebody. */
    @Override
    public String toString() {
        return "ReplaceDocument[" + document + "]";
    }
}
