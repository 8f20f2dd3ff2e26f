package candour.restriction;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/**
 * A referral and its case were restricted, to other people than before, or to nobody any more. Why, and who they are, is
 * kept with the restriction.
 *
 * @param added how many are named that weren't before
 * @param takenOut how many were named before
 */
public record RestrictionChanged(
        UUID about, String reference, RestrictionKind kind, int added, int takenOut, boolean senderExcluded)
        implements Change {
    @Override
    public String what() {
        return switch (kind) {
            case RESTRICTED -> "Restricted to named people";
            case CHANGED -> "Restriction changed";
            case LIFTED -> "Restriction lifted";
        };
    }

    @Override
    public Map<String, String> detail() {
        return Map.of(
                "reference",
                reference,
                "added",
                Integer.toString(added),
                "takenOut",
                Integer.toString(takenOut),
                "senderExcluded",
                Boolean.toString(senderExcluded));
    }
}
