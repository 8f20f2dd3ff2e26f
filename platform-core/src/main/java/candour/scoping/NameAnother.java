package candour.scoping;

import candour.identity.About;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Somebody else of the same agency is to answer.
 *
 * @param holder the line of the roster by which the person holds a post of the agency
 * @param version the version of the return that was seen
 */
public record NameAnother(
        @NotNull ReturnId returned, @NotNull UUID holder, long version) implements About {
    @Override
    public UUID about() {
        return returned.value();
    }
}
