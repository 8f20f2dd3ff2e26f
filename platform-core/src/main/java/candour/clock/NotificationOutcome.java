package candour.clock;

/** What the authority did about its duty to notify. */
public enum NotificationOutcome {
    /** It sent the notification. */
    SENT,
    /** It decided not to. */
    NOT_NOTIFIED
}
