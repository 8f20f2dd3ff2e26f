package candour.casefile;

/** What becomes of a referral. Whatever follows the first is an ending. */
public enum ReferralStatus {
    /** Received; the panel can't table it before the Board Chair asks. */
    AWAITING_REQUEST,
    /** The Board Chair asked the panel to consider it; it goes on as a case. */
    CONSIDERATION_REQUESTED,
    /** The Board Chair declined it, with reasons. */
    DECLINED,
    /** Whoever referred took it back. */
    WITHDRAWN,
    /** It should never have been registered; kept, and marked so. */
    REGISTERED_IN_ERROR
}
