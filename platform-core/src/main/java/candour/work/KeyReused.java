package candour.work;

/** The Idempotency-Key was used for another request within 24 hours. */
public final class KeyReused extends RuntimeException {
    KeyReused() {
        super("idempotency key used for another request", null, false, false);
    }
}
