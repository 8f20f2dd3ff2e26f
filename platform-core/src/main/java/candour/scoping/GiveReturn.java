package candour.scoping;

import candour.identity.About;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * An agency answers, by the person who was named, and signs.
 *
 * @param statement the statement that the person confirms, word for word
 * @param version the version of the return that was seen
 */
public record GiveReturn(
        @NotNull ReturnId returned,
        @NotNull @Valid ReturnContent content,
        @NotBlank @Size(max = 2_000) String statement,
        long version)
        implements About {
    @Override
    public UUID about() {
        return returned.value();
    }
}
