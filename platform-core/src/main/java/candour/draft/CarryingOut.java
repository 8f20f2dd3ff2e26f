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

/** Removes, in the business transaction itself, the draft that the use case was made from. */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 40)
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
        var draft = CarriedOut.now();
        if (draft.isEmpty() || scope.board().isEmpty() || transaction.getResource(CarryingOut.class) != null) {
            return call.proceed();
        }
        transaction.putResource(CarryingOut.class, true);
        Object result = call.proceed();
        drafts.find(acting.actor().person(), draft.get()).ifPresent(drafts::remove);
        return result;
    }
}
