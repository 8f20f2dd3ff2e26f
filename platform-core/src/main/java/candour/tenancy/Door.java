package candour.tenancy;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * The one way into a board's rows. Bound to {@link Transactional} itself, so that no use case can forget it: the first
 * statement of every transaction tells the database the board of the scope, on the connection that all later statements
 * use.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class Door {
    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    BoardScope scope;

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        Optional<BoardId> board = scope.board();
        Object entered = transaction.getResource(Door.class);
        if (entered == null) {
            board.ifPresent(b -> em.createNativeQuery("select 1 from (select app.enter(cast(?1 as uuid))) entered")
                    .setParameter(1, b.toString())
                    .getSingleResult());
            transaction.putResource(Door.class, board);
        } else if (!entered.equals(board)) {
            throw new IllegalStateException("this transaction belongs to another board");
        }
        return call.proceed();
    }
}
