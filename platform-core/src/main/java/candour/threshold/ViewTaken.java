package candour.threshold;

/** What a member of the panel thinks of a limb of the test, or of the test as a whole. */
public enum ViewTaken {
    MET,
    NOT_MET,
    UNSURE
}
