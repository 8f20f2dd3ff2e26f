package candour.identity;

/** The sign-in showed one factor only, which lets nobody do anything. */
public final class FactorMissing extends RuntimeException {
    FactorMissing() {
        super("a second factor is missing", null, false, false);
    }
}
