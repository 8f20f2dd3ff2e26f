package candour.casefile;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/**
 * The business manager said whether two referrals are about the same child.
 *
 * @param otherId of the referral beside which it was found; whoever may not know of that one reads nothing of this
 */
public record MatchJudged(UUID about, String reference, UUID otherId, String other, MatchVerdict verdict)
        implements Change {
    @Override
    public String what() {
        return verdict == MatchVerdict.SAME_CHILD
                ? "Found to be the same child as in another referral"
                : "Found to be another child than in another referral";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("reference", reference, "other", other, BESIDES, otherId.toString());
    }
}
