package candour.board;

/** How a delegation stands on a day. */
public enum DelegationState {
    /** Its first day is ahead. */
    COMING,
    /** The delegate has the Board Chair's capacity today. */
    PRESENT,
    /** Its last day has passed, or it was ended, or one of the two left the post. */
    PAST
}
