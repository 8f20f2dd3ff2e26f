package candour.document;

import candour.identity.About;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A file for a case or a referral.
 *
 * @param fileName as the sender's machine calls it, whatever it holds; sealed, and used for nothing but to be shown
 */
public record AddDocument(
        @NotNull DocumentPlace place,
        @NotNull @Valid DocumentLabel label,
        @NotNull @Size(max = 1000) String fileName) implements About {
    @Override
    public UUID about() {
        return place.about();
    }

    /** Without the file's name, which may name somebody. */
    @Override
    public String toString() {
        return "AddDocument[" + place + "]";
    }
}
