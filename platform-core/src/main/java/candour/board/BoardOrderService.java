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
    BoardDirectory directory;

    @Inject
    Posts posts;

    @Inject
    Vault vault;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Change> news;

    /** The boards for which an order waits. */
    @BySystem
    public List<BoardId> waiting() {
        return orders.waiting().stream()
                .map(BoardOrders.Order::board)
                .distinct()
                .toList();
    }

    /** Carries out what waits for the board of this scope, the earliest order first; each once. */
    @BySystem
    public void carryOut(BoardId board) {
        orders.waiting().stream()
                .filter(order -> order.board().equals(board))
                .filter(orders::markCarriedOut)
                .forEach(this::carryOut);
    }

    private void carryOut(BoardOrders.Order order) {
        switch (order.kind()) {
            case OPEN -> open(order);
            case SUSPEND -> news.fire(new BoardSuspended(order.board().value(), slug(order), order.reason()));
            case RESUME -> news.fire(new BoardResumed(order.board().value(), slug(order), order.reason()));
        }
    }

    private String slug(BoardOrders.Order order) {
        return directory.get(order.board()).details().slug();
    }

    /** Makes the board's key and its first administrator; then reports it open. */
    private void open(BoardOrders.Order order) {
        vault.makeKey();
        var post = new Post(ADMINISTRATOR, Capacity.BOARD_ADMINISTRATOR, Optional.empty());
        posts.add(post);
        posts.add(post.appoint(order.administrator(), Optional.empty(), Optional.empty(), clock.today()));
        orders.reportOpened(order.board());
        news.fire(new BoardOpened(order.board().value(), ADMINISTRATOR));
    }
}
