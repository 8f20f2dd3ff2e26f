package candour.casefile;

/** What a care leaver is under the Children Act 1989. */
public enum LeavingCare {
    /** Still looked after, at 16 or 17: paragraph 19B of Schedule 2. */
    ELIGIBLE,
    /** No longer looked after, at 16 or 17: section 23A. */
    RELEVANT,
    /** From 18, once eligible or relevant: section 23C. */
    FORMER_RELEVANT,
    /** Qualifying for advice and assistance: section 24. */
    QUALIFYING,
    NOT_KNOWN
}
