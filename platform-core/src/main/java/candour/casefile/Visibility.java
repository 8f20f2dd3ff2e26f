package candour.casefile;

import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.PANEL_CHAIR;
import static candour.identity.Capacity.PANEL_MEMBER;

import candour.identity.Actor;
import candour.identity.Capacity;
import jakarta.persistence.Query;
import java.util.Set;
import java.util.UUID;

/**
 * Which referrals and cases somebody may know of. Every list, count and search starts from one of the two fragments,
 * before paging and counting; there is no other query text that names these tables.
 */
public final class Visibility {
    private static final Set<Capacity> READ_ALL = Set.of(BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER);

    private Visibility() {}

    /** The referrals of the board that the actor may know of, as {@code r}. Parameters 1 to 4 are bound by {@link #bind}. */
    public static final String REFERRALS_VISIBLE_TO = """
            from app.referral r
             where r.board_id = ?1 and (?2 or (r.sent_by_issuer = ?3 and r.sent_by_subject = ?4))
            """;

    /**
     * The cases of the board that the actor may know of, as {@code c}. Parameters 1 and 2 are bound by
     * {@link #bindCases}; whoever only sent a referral in sees its status there, and not the case.
     */
    public static final String CASES_VISIBLE_TO = """
            from app.case_file c
             where c.board_id = ?1 and ?2
            """;

    public static Query bind(Query query, UUID board, Actor actor) {
        return bindCases(query, board, actor)
                .setParameter(3, actor.person().issuer())
                .setParameter(4, actor.person().subject());
    }

    public static Query bindCases(Query query, UUID board, Actor actor) {
        return query.setParameter(1, board).setParameter(2, readsAll(actor));
    }

    /** Whether the actor may know of every case of the board. */
    public static boolean readsAll(Actor actor) {
        return actor.capacities().stream().anyMatch(READ_ALL::contains);
    }
}
