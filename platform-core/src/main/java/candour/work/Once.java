package candour.work;

import candour.identity.Acting;
import candour.identity.Person;
import candour.kernel.Identified;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

/** Writes the Idempotency-Key in the business transaction itself: the deed and the memory of it commit together. */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 30)
public class Once {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    Acting acting;

    @Inject
    IdempotencyKeys keys;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var request = Requests.current();
        if (request.isEmpty() || transaction.getResource(Once.class) != null) {
            return call.proceed();
        }
        transaction.putResource(Once.class, true);
        Person person = acting.actor().person();
        keys.claim(person, request.get());
        Object result = call.proceed();
        if (!(result instanceof Identified brought)) {
            throw new IllegalStateException(acting.asked().useCase() + " doesn't say what it brought about");
        }
        keys.done(person, request.get(), brought.id());
        return result;
    }
}
