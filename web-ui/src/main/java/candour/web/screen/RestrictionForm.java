package candour.web.screen;

import candour.casefile.ReferralId;
import candour.restriction.Restrict;
import candour.restriction.RestrictionDetails;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is chosen to know of a restricted case, and why, as it stands in the form. */
record RestrictionForm(Set<RestrictionDetails.RosterMember> people, boolean senderExcluded, String reason) {
    /** The command; only for a form that was checked and found without fault. */
    Restrict command(RestrictionDetails seen) {
        Set<UUID> entries = people.stream().flatMap(one -> one.entry().stream()).collect(Collectors.toSet());
        return new Restrict(new ReferralId(seen.id()), entries, senderExcluded, reason.strip(), seen.version());
    }
}
