package candour.terms;

import candour.kernel.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the quorum rule says to those present.
 *
 * @param quorate whether everything that the rule asks for holds
 * @param members how many count
 * @param membersNeeded how many the rule asks for, its share of the seats included
 * @param agencies names of the counted agencies present, in the order of the seats
 * @param missing names of the agencies that could still count and aren't present
 * @param agenciesNeeded how many different agencies the rule asks for; 0 when it doesn't count them
 * @param coreOnly whether only core partner agencies count
 * @param chairMissing whether the rule asks for the panel chair, who isn't there
 * @param postsMissing titles of posts that the rule asks for and that aren't represented
 */
public record QuorumFound(
        boolean quorate,
        int members,
        int membersNeeded,
        List<String> agencies,
        List<String> missing,
        int agenciesNeeded,
        boolean coreOnly,
        boolean chairMissing,
        List<String> postsMissing) {

    /** Why it isn't quorate, and what would make it so; empty when it is. */
    public List<Phrase> shortfalls() {
        var phrases = new ArrayList<Phrase>();
        int agenciesShort = Math.max(0, agenciesNeeded - agencies.size());
        int membersShort = Math.max(0, membersNeeded - members);
        if (agenciesShort > 0) {
            phrases.add(agenciesThere());
            phrases.add(agenciesThatWouldDo(agenciesShort));
        }
        if (membersShort > agenciesShort) { // otherwise whoever comes for the missing agencies is enough
            phrases.add(new Phrase("QuorumMembers", Map.of("have", members, "needed", membersNeeded)));
            phrases.add(new Phrase(
                    membersShort == 1 ? "QuorumMemberMore" : "QuorumMembersMore", Map.of("more", membersShort)));
        }
        if (chairMissing) {
            phrases.add(new Phrase("QuorumChair", Map.of()));
        }
        if (!postsMissing.isEmpty()) {
            phrases.add(new Phrase(
                    postsMissing.size() == 1 ? "QuorumPost" : "QuorumPosts",
                    Map.of("posts", List.copyOf(postsMissing))));
        }
        return List.copyOf(phrases);
    }

    private Phrase agenciesThere() {
        Map<String, Object> facts =
                Map.of("have", agencies.size(), "needed", agenciesNeeded, "agencies", List.copyOf(agencies));
        if (coreOnly) {
            return new Phrase(agencies.isEmpty() ? "QuorumNoCoreAgency" : "QuorumCoreAgencies", facts);
        }
        return new Phrase(agencies.isEmpty() ? "QuorumNoAgency" : "QuorumAgencies", facts);
    }

    private Phrase agenciesThatWouldDo(int more) {
        Map<String, Object> facts = Map.of("more", more, "missing", List.copyOf(missing));
        if (missing.size() < more) {
            return new Phrase("QuorumOutOfReach", facts);
        }
        if (missing.size() == more) {
            return new Phrase(more == 1 ? "QuorumTheAgency" : "QuorumAllAgencies", facts);
        }
        return new Phrase(more == 1 ? "QuorumOneAgency" : "QuorumSomeAgencies", facts);
    }
}
