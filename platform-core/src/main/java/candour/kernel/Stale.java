package candour.kernel;

/** Somebody changed it since the version that the command was made from. Nothing was saved. */
public final class Stale extends RuntimeException {
    public Stale() {
        super("changed since it was read", null, false, false);
    }

    /**
     * @param seen the version that the command was made from
     * @param now the version in the database
     */
    public static void check(long seen, long now) {
        if (seen != now) {
            throw new Stale();
        }
    }
}
