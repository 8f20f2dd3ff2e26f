package candour.draft;

import candour.identity.About;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps what somebody goes on typing; all of it, not only what changed.
 *
 * @param fields what was typed, by the names of the fields
 * @param version the version of the draft that was seen
 */
public record SaveDraft(
        @NotNull DraftId draft,
        @NotNull @Size(max = 200) Map<@NotNull @Size(max = 100) String, @NotNull @Size(max = 50_000) String> fields,
        long version)
        implements About {
    @Override
    public UUID about() {
        return draft.value();
    }

    /** Says nothing, so that a name can't reach a log. */
    @Override
    public String toString() {
        return "SaveDraft[sealed]";
    }
}
