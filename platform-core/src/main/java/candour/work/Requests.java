package candour.work;

import java.util.Optional;
import java.util.function.Supplier;

/** The request that the present piece of work answers, if it carries an Idempotency-Key. */
final class Requests {
    private static final ThreadLocal<RequestKey> NOW = new ThreadLocal<>();

    private Requests() {}

    static <T> T answering(RequestKey request, Supplier<T> task) {
        NOW.set(request);
        try {
            return task.get();
        } finally {
            NOW.remove();
        }
    }

    static Optional<RequestKey> current() {
        return Optional.ofNullable(NOW.get());
    }
}
