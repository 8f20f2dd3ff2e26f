package candour.scoping;

/** The parts of a return that an answer can't do without. */
public enum ReturnPart {
    /** Whom the agency knows. */
    CHILDREN,
    /** Which of its services. */
    SERVICES,
    /** What it knows. */
    SUMMARY,
    /** Where it looked. */
    SEARCHED
}
