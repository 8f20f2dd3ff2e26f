package candour.threshold;

/** Which way a piece of evidence points. */
public enum Stance {
    /** It speaks for the limb. */
    FOR,
    /** It speaks against the limb. */
    AGAINST
}
