package candour.kernel;

/** It isn't there, or it isn't for this actor to know; the two look the same on purpose. */
public final class NotFound extends RuntimeException {
    public NotFound() {
        super("not found", null, false, false);
    }
}
