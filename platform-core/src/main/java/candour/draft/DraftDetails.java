package candour.draft;

import candour.kernel.Identified;
import java.util.Map;
import java.util.UUID;

/**
 * A private draft with what was typed, for its writer alone.
 *
 * @param fields what was typed, by the names of the fields
 */
public record DraftDetails(UUID id, DraftRow row, Map<String, String> fields) implements Identified {
    /** Says nothing, so that a name can't reach a log. */
    @Override
    public String toString() {
        return "DraftDetails[sealed]";
    }
}
