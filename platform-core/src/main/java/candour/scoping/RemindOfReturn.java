package candour.scoping;

import candour.identity.About;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * The business manager reminds whoever is to answer.
 *
 * @param version the version of the return that was seen
 */
public record RemindOfReturn(@NotNull ReturnId returned, long version) implements About {
    @Override
    public UUID about() {
        return returned.value();
    }
}
