package candour.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * Keeps for the first time what somebody types into a form about nothing that is there yet.
 *
 * @param fields what was typed, by the names of the fields
 */
public record BeginDraft(
        @NotNull DraftKind kind,
        @NotNull @Size(max = 200) Map<@NotNull @Size(max = 100) String, @NotNull @Size(max = 50_000) String> fields) {
    /** Says nothing, so that a name can't reach a log. */
    @Override
    public String toString() {
        return "BeginDraft[sealed]";
    }
}
