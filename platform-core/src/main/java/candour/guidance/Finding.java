package candour.guidance;

/** What the criteria say once every limb that counts is answered. */
public enum Finding {
    /** A review is required. */
    MUST,
    /** A review is allowed. */
    MAY,
    /** Whoever decides has to consider whether a review is appropriate. */
    MUST_CONSIDER,
    /** The criteria are not met; another form of review stays possible. */
    NO
}
