package candour.terms;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whether a meeting, or one item of it, may proceed: a pure function of the Terms of Reference and who is there. */
public final class Quorum {
    private Quorum() {}

    /**
     * @param present the posts that are represented, by their holder or by a deputy; a post counts once
     * @param recused the posts that don't count for this item
     */
    public static QuorumFound of(TermsOfReference terms, Set<UUID> present, Set<UUID> recused) {
        return new QuorumFound(
                present.size() > recused.size(),
                present.size(),
                terms.quorum().minMembers(),
                List.of(),
                List.of(),
                0,
                false,
                List.of());
    }
}
