package candour.casefile;

/** What becomes of a referral. */
public enum ReferralStatus {
    /** Received; the panel can't table it before the Board Chair asks. */
    AWAITING_REQUEST,
    /** The Board Chair asked the panel to consider it. */
    CONSIDERATION_REQUESTED
}
