package candour.casefile;

/** Who sent a referral in. */
public enum ReferralSource {
    /** An agency that worked with the child or the family. */
    AGENCY,
    /** The child death overview panel. */
    CDOP,
    /** Another safeguarding board. */
    OTHER_BOARD,
    /** The Board Chair. */
    CHAIR
}
