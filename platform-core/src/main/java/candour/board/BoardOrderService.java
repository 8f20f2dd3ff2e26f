package candour.board;

import candour.audit.Change;
import candour.identity.BySystem;
import candour.identity.Capacity;
import candour.kernel.BusinessClock;
import candour.tenancy.BoardId;
import candour.tenancy.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Carries out, in each board's own scope, what the control plane ordered. */
@ApplicationScoped
@Transactional
public class BoardOrderService {
    /** The title of the post that the first administrator gets. */
    static final String ADMINISTRATOR = "Board administrator";

    @Inject
    BoardOrders orders;

    @Inject
    Posts posts;

    @Inject
    Vault vault;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Change> news;

    /** The boards whose opening waits. */
    @BySystem
    public List<BoardId> waitingOpenings() {
        return orders.waiting().stream().map(BoardOrders.Opening::board).toList();
    }

    /** Opens the board of this scope: its key, its first administrator; then reports it open. */
    @BySystem
    public void carryOutOpening(BoardId board) {
        Optional<BoardOrders.Opening> opening = orders.waiting().stream()
                .filter(waiting -> waiting.board().equals(board))
                .findFirst();
        if (opening.isEmpty() || !orders.markCarriedOut(opening.get())) {
            return;
        }
        vault.makeKey();
        var post = new Post(ADMINISTRATOR, Capacity.BOARD_ADMINISTRATOR, Optional.empty());
        posts.add(post);
        posts.add(post.appoint(opening.get().administrator(), Optional.empty(), Optional.empty(), clock.today()));
        orders.reportOpened(board);
        news.fire(new BoardOpened(board.value(), ADMINISTRATOR));
    }
}
