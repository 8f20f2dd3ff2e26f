package candour.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;

/**
 * When a meeting may proceed. What is set has to hold together; what is empty doesn't count.
 *
 * @param countedBy the chosen reading
 * @param coreOnly whether only members from core partner agencies count
 * @param minMembers the least number of members, from 1
 * @param minAgencies the least number of different agencies, when agencies are counted
 * @param share the least share of the counted seats, rounded up: two-thirds of 7 is 5
 * @param chairRequired whether the panel chair has to be there
 * @param requiredPosts titles of posts that have to be represented
 */
public record QuorumRule(
        CountedBy countedBy,
        boolean coreOnly,
        int minMembers,
        Optional<Integer> minAgencies,
        Optional<Share> share,
        boolean chairRequired,
        List<String> requiredPosts) {

    /**
     * A proper fraction of the counted seats.
     *
     * @param of how many parts: 2 in two thirds
     * @param parts of how many: 3 in two thirds
     */
    public record Share(
            @Min(1) @Max(99) int of, @Min(2) @Max(100) int parts) {}
}
