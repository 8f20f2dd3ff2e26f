package candour.casefile;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A referral by the child death overview panel with all that it says, who the children are included: opened to be handed
 * out, and recorded.
 *
 * @param facts as they stand now
 * @param agencies those said to have known the child or the family
 */
public record CdopReferral(ReferralDetails facts, Set<UUID> agencies, List<ReferralIdentity> people) {
    /** Says nothing of who it is about, so that a name can't reach a log. */
    @Override
    public String toString() {
        return facts.reference();
    }
}
