package candour.search;

/** In what of a referral or its case a word stands. */
public enum WordPlace {
    /** What came in: why a review should be considered, where it happened, what its source calls it. */
    REFERRAL,
    /** The Board Chair's request to the panel. */
    REQUEST,
    /** What an agency said that it knows. */
    RETURN,
    /** Evidence of the worksheet, with its source; without what was withdrawn. */
    EVIDENCE,
    /** Why a member thinks otherwise. */
    VIEW,
    /** The panel's advice, once it is signed. */
    ADVICE,
    /** Why it was decided so. */
    DECISION,
    /** What a document is called. */
    DOCUMENT
}
