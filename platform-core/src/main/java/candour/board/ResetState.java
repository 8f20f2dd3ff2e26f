package candour.board;

/** How far the reset of somebody's second factor has come. */
public enum ResetState {
    /** Waits for the second person. */
    REQUESTED,
    WITHDRAWN,
    /** Nobody confirmed it in time. */
    EXPIRED,
    /** Is being carried out at the sign-in provider. */
    CONFIRMED,
    CARRIED_OUT
}
