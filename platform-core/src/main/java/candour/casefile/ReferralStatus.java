package candour.casefile;

/** What becomes of a referral. Whatever follows the first is an ending. */
public enum ReferralStatus {
    /** Received; the panel can't table it before the Board Chair asks. */
    AWAITING_REQUEST,
    /** The Board Chair asked the panel to consider it; it goes on as a case. */
    CONSIDERATION_REQUESTED,
    /** The authority's notification of the incident opened a rapid review; it goes on as a case. */
    RAPID_REVIEW_OPENED,
    /** The Board Chair declined it, with reasons. */
    DECLINED,
    /** Whoever referred took it back. */
    WITHDRAWN,
    /** It should never have been registered; kept, and marked so. */
    REGISTERED_IN_ERROR;

    /** Whether it goes on as a case. */
    public boolean isCase() {
        return this == CONSIDERATION_REQUESTED || this == RAPID_REVIEW_OPENED;
    }

    /** Whether it ended without becoming a case. */
    public boolean isOver() {
        return this != AWAITING_REQUEST && !isCase();
    }
}
