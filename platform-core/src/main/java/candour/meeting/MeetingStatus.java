package candour.meeting;

/** Where a meeting is. */
public enum MeetingStatus {
    /** Its day, place and agenda are set. */
    CONVENED,
    /** It was opened with a quorum. */
    OPEN,
    /** It is over. */
    CLOSED
}
