package candour.deploy;

/** Business dates of the shared stand on another day; whoever turns them turns them back. */
public final class TurnedClock implements AutoCloseable {
    /** The lock that a test holds alone while it turns the stand's dates. */
    public static final String ALONE = "demo-clock";

    private TurnedClock() {}

    /** @param date a date, or a date and time */
    public static TurnedClock to(String date) {
        var turned = new TurnedClock();
        turned.on(date);
        return turned;
    }

    /** Does it all on one day. */
    public static void during(String date, Runnable doing) {
        var turned = to(date);
        try {
            doing.run();
        } finally {
            turned.close();
        }
    }

    /** Goes on to another day. */
    public void on(String date) {
        TurnClock.turn(TestStand.current().demoClock(), date);
    }

    @Override
    public void close() {
        on("now");
    }
}
