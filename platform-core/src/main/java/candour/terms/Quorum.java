package candour.terms;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Whether a meeting, or one item of it, may proceed: a pure function of the Terms of Reference and who is there. */
public final class Quorum {
    private Quorum() {}

    /**
     * @param present the posts that are represented, by their holder or by a deputy; a post counts once
     * @param recused the posts that don't count for this item
     */
    public static QuorumFound of(TermsOfReference terms, Set<UUID> present, Set<UUID> recused) {
        QuorumRule rule = terms.quorum();
        Set<UUID> there = new HashSet<>(present);
        there.removeAll(recused);

        List<Seat> counted = countedSeats(rule, terms.seats());
        List<Seat> members =
                counted.stream().filter(seat -> there.contains(seat.post())).toList();
        Map<UUID, String> agencies = agencies(members.stream());
        Map<UUID, String> missing = agencies(counted.stream().filter(seat -> !recused.contains(seat.post())));
        missing.keySet().removeAll(agencies.keySet());

        int membersNeeded = membersNeeded(rule, counted.size());
        int agenciesNeeded = rule.minAgencies().orElse(0);
        boolean chairMissing = rule.chairRequired()
                && terms.seats().stream().noneMatch(seat -> seat.chair() && there.contains(seat.post()));
        List<String> postsMissing = rule.requiredPosts().stream()
                .filter(title -> terms.seats().stream()
                        .noneMatch(seat -> seat.title().equals(title) && there.contains(seat.post())))
                .toList();

        boolean quorate = members.size() >= membersNeeded
                && agencies.size() >= agenciesNeeded
                && !chairMissing
                && postsMissing.isEmpty();
        return new QuorumFound(
                quorate,
                members.size(),
                membersNeeded,
                List.copyOf(agencies.values()),
                List.copyOf(missing.values()),
                agenciesNeeded,
                rule.coreOnly(),
                chairMissing,
                postsMissing);
    }

    /** The seats whose holders or deputies count, each post once. */
    static List<Seat> countedSeats(QuorumRule rule, List<Seat> seats) {
        Set<UUID> posts = new LinkedHashSet<>();
        return seats.stream()
                .filter(Seat::counts)
                .filter(seat -> seat.core() || !rule.coreOnly())
                .filter(seat -> posts.add(seat.post()))
                .toList();
    }

    /** The least number, or the share of the counted seats rounded up, whichever is more. */
    static int membersNeeded(QuorumRule rule, int seats) {
        int share = rule.share()
                .map(part -> (seats * part.of() + part.parts() - 1) / part.parts())
                .orElse(0);
        return Math.max(rule.minMembers(), share);
    }

    /** Names by id, in the order of the seats. */
    static Map<UUID, String> agencies(Stream<Seat> seats) {
        var agencies = new LinkedHashMap<UUID, String>();
        seats.forEach(seat -> seat.agency()
                .ifPresent(agency -> agencies.put(agency, seat.agencyName().orElse(""))));
        return agencies;
    }
}
