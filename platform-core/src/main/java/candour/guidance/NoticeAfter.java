package candour.guidance;

/** After what a notice goes out. */
public enum NoticeAfter {
    /** The incident itself, whatever is decided later. */
    INCIDENT,
    /** Every decision. */
    DECISION,
    /** A decision for a review. */
    REVIEW,
    /** A decision against one. */
    NO_REVIEW,
    /** The finished rapid review, whatever it came to. */
    RAPID_REVIEW,
    /** The plan to publish a report. */
    PUBLICATION
}
