package candour.terms;

import java.util.List;

/**
 * What the quorum rule says to those present.
 *
 * @param quorate whether everything that the rule asks for holds
 * @param members how many count
 * @param membersNeeded how many the rule asks for, its share of the seats included
 * @param agencies names of the counted agencies present, in the order of the seats
 * @param missing names of the agencies that could still count and aren't present
 * @param agenciesNeeded how many different agencies the rule asks for; 0 when it doesn't count them
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
        boolean chairMissing,
        List<String> postsMissing) {}
