package candour.cdop;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** A file of referrals by the child death overview panel was registered; each of them is news of its own beside this. */
public record CdopReferralsImported(UUID about, CdopFormat format, int referrals, int people) implements Change {
    @Override
    public String what() {
        return "CDOP referrals imported";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of(
                "format", format.name(),
                "referrals", Integer.toString(referrals),
                "people", Integer.toString(people));
    }
}
