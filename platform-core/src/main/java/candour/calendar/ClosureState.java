package candour.calendar;

/** How a closure stands on a day. */
public enum ClosureState {
    /** Its first day lies ahead. */
    COMING,
    /** The office is closed. */
    PRESENT,
    /** Its last day has passed, or it was ended. */
    PAST
}
