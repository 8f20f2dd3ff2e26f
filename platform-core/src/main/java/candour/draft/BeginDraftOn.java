package candour.draft;

import candour.identity.About;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps for the first time what somebody types about a thing.
 *
 * @param fields what was typed, by the names of the fields
 */
public record BeginDraftOn(
        @NotNull @Valid DraftPlace place,
        @NotNull @Size(max = 200) Map<@NotNull @Size(max = 100) String, @NotNull @Size(max = 50_000) String> fields)
        implements About {
    @Override
    public UUID about() {
        return place.about();
    }

    /** Says nothing, so that a name can't reach a log. */
    @Override
    public String toString() {
        return "BeginDraftOn[sealed]";
    }
}
