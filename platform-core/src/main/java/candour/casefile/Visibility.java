package candour.casefile;

import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.PANEL_CHAIR;
import static candour.identity.Capacity.PANEL_MEMBER;

import candour.identity.Actor;
import candour.identity.Capacity;
import jakarta.persistence.Query;
import java.util.Set;

/**
 * Which referrals somebody may know of. Every list, count and search starts from {@link #VISIBLE_TO}, before paging and
 * counting; there is no other query text that names the table.
 */
final class Visibility {
    private static final Set<Capacity> READ_ALL = Set.of(BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER);

    private Visibility() {}

    /** The rows of the board that the actor may know of, as {@code r}. Bind with {@link #bind}. */
    static final String VISIBLE_TO = """
            from app.referral r
             where r.board_id = :board and (:all or (r.sent_by_issuer = :issuer and r.sent_by_subject = :subject))
            """;

    static Query bind(Query query, java.util.UUID board, Actor actor) {
        return query.setParameter("board", board)
                .setParameter("all", readsAll(actor))
                .setParameter("issuer", actor.person().issuer())
                .setParameter("subject", actor.person().subject());
    }

    static boolean readsAll(Actor actor) {
        return actor.capacities().stream().anyMatch(READ_ALL::contains);
    }
}
