package candour.guidance;

/** Which way a statutory clock counts from its start event. */
public enum ClockDirection {
    AFTER,
    BEFORE
}
