package candour.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The board of this piece of work. There is no setter: a scope is opened round a task and closed with it, never inside
 * another board's, never inside an open transaction, and no thread inherits one.
 */
@ApplicationScoped
public class BoardScope {
    /** Either a board, or explicitly none. */
    private record Opened(@Nullable BoardId board) {}

    private static final ThreadLocal<Opened> NOW = new ThreadLocal<>();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** Runs the task in the scope of the board. */
    public <T> T run(BoardId board, Supplier<T> task) {
        return open(new Opened(board), task);
    }

    /** Runs the task in no board's scope: it reaches reference tables, queues and the person's own rows only. */
    public <T> T withoutBoard(Supplier<T> task) {
        return open(new Opened(null), task);
    }

    private <T> T open(Opened scope, Supplier<T> task) {
        if (NOW.get() != null) {
            throw new IllegalStateException("a scope is open already");
        }
        if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("a transaction is open already");
        }
        NOW.set(scope);
        try {
            return task.get();
        } finally {
            NOW.remove();
        }
    }

    /**
     * The board of this scope; empty in a scope without board.
     *
     * @throws IllegalStateException outside any scope
     */
    public Optional<BoardId> board() {
        Opened scope = NOW.get();
        if (scope == null) {
            throw new IllegalStateException("no scope is open");
        }
        return Optional.ofNullable(scope.board());
    }
}
