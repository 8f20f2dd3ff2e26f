package candour.deploy;

/** Fills a new stand with what people see when they first open it. */
@FunctionalInterface
public interface Furnishing {
    /**
     * Called once on fresh data, when everything is ready and before the stand is said to be. If it fails, the data is
     * thrown away at the next start and furnished anew.
     */
    void furnish(RunningStand stand);

    /** What {@code ./dev up} and the tests begin with. */
    static Furnishing demonstration() {
        return new Demonstration();
    }
}
