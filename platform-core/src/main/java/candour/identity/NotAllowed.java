package candour.identity;

/** The actor may know the thing, but not do this with it. */
public final class NotAllowed extends RuntimeException {
    /** @param useCase what was asked */
    public NotAllowed(String useCase) {
        super("not allowed: " + useCase, null, false, false);
    }
}
