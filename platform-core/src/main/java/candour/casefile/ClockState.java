package candour.casefile;

/** How a statutory clock stands on a day. */
public enum ClockState {
    /** What it counts from hasn't happened. */
    NOT_STARTED,
    /** It runs, and its day hasn't passed. */
    RUNNING,
    /** It stands still today. */
    PAUSED,
    /** Its day has passed, and nothing has stopped it. */
    OVERDUE,
    /** What it measures happened, on its day or before. */
    STOPPED_IN_TIME,
    /** What it measures happened after its day. */
    STOPPED_LATE;

    /** Whether somebody still owes what it measures. */
    public boolean isOwed() {
        return this == RUNNING || this == PAUSED || this == OVERDUE;
    }
}
