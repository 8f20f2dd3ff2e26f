package candour.draft;

import candour.identity.Acting;
import candour.tenancy.BoardScope;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

/**
 * Removes, in the business transaction itself, the draft that the use case was made from. It comes before the policy, so
 * that a use case that is refused has taken the draft's name with it and the one that records the refusal finds none.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 5)
public class CarryingOut {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    Acting acting;

    @Inject
    BoardScope scope;

    @Inject
    Drafts drafts;

    @AroundInvoke
    Object carryOut(InvocationContext call) throws Exception {
        if (scope.board().isEmpty() || transaction.getResource(CarryingOut.class) != null) {
            return call.proceed();
        }
        transaction.putResource(CarryingOut.class, true);
        var draft = CarriedOut.take();
        if (draft.isEmpty()) {
            return call.proceed();
        }
        Object result = call.proceed();
        drafts.removeCarriedOut(acting.actor().person(), draft.get());
        return result;
    }
}
