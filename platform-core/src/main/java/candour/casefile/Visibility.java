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
 * before paging and counting, and so does the question whether somebody may know of one of them; there is no other query
 * text that names these tables.
 */
public final class Visibility {
    private static final Set<Capacity> READ_CASES = Set.of(BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER);

    private Visibility() {}

    /**
     * The referrals of the board that the actor may know of, as {@code r}; parameters 1 to 4 are bound by {@link #bind}.
     * Whoever reads cases knows of all but those that are restricted to others, also of one that they sent in themselves.
     * Whoever only sends referrals knows of their own, unless a restriction keeps it from its sender too.
     */
    public static final String REFERRALS_VISIBLE_TO = """
            from app.referral r
             where r.board_id = ?1 and (?2 and not exists (select from app.restriction restricted
                  where restricted.board_id = ?1 and restricted.referral_id = r.id and restricted.in_force
                    and not exists (select from app.restricted_to named
                      where named.board_id = ?1 and named.change_id = restricted.change_id
                        and named.issuer = ?3 and named.subject = ?4))
              or not ?2 and r.sent_by_issuer = ?3 and r.sent_by_subject = ?4
                and not exists (select from app.restriction restricted
                  where restricted.board_id = ?1 and restricted.referral_id = r.id and restricted.in_force
                    and restricted.sender_excluded))
            """;

    /**
     * The cases of the board that the actor may know of, as {@code c}; parameters 1 to 4 are bound by {@link #bind}. A
     * case is restricted with its referral; whoever only sent a referral in sees its status there, and not the case.
     */
    public static final String CASES_VISIBLE_TO = """
            from app.case_file c
             where c.board_id = ?1 and ?2 and not exists (select from app.restriction restricted
               where restricted.board_id = ?1 and restricted.referral_id = c.referral_id and restricted.in_force
                 and not exists (select from app.restricted_to named
                   where named.board_id = ?1 and named.change_id = restricted.change_id
                     and named.issuer = ?3 and named.subject = ?4))
            """;

    public static Query bind(Query query, UUID board, Actor actor) {
        return query.setParameter(1, board)
                .setParameter(2, readsCases(actor))
                .setParameter(3, actor.person().issuer())
                .setParameter(4, actor.person().subject());
    }

    /**
     * Whether the actor reads cases by what they are on the board. It says nothing of any one case, which may be restricted
     * to others: that is asked of the fragments alone. A test names who may ask this.
     */
    public static boolean readsCases(Actor actor) {
        return readsCases(actor.capacities());
    }

    /** The same of somebody who isn't acting. */
    public static boolean readsCases(Set<Capacity> capacities) {
        return capacities.stream().anyMatch(READ_CASES::contains);
    }
}
