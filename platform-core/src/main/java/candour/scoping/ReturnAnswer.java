package candour.scoping;

/** What an agency says after it has looked. Not to answer is neither. */
public enum ReturnAnswer {
    /** It knows at least one of the children or their family. */
    KNOWN,
    /** It looked and knows none of them: a nil return, which is a return. */
    NOT_KNOWN
}
